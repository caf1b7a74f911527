using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>In training, sets whole rows to zero with probability p and scales the others up.</summary>
        public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>In training, sets whole volumes to zero with probability p and scales the others up.</summary>
        public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>
        /// In training, sets elements at random to the least value of a self-normalizing network,
        /// and scales and shifts the others (Klambauer et al. 2017).
        /// </summary>
        public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>
        /// In training, sets channels at random to the least value of a self-normalizing network,
        /// and scales and shifts the others (Klambauer et al. 2017).
        /// </summary>
        public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => new(p, false);

        /// <summary>
        /// In training, sets channels at random to the least value of a self-normalizing network,
        /// and scales and shifts the others (Klambauer et al. 2017).
        /// </summary>
        public static FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => new(p, inplace);
    }
}
