using System.Runtime.CompilerServices;
using Microsoft.ML;

// The genuine package has no assembly of its own name. This one only refers to the others, so that who loads it finds them.
[assembly: TypeForwardedTo(typeof(StandardTrainersCatalog))]
[assembly: TypeForwardedTo(typeof(NormalizationCatalog))]
[assembly: TypeForwardedTo(typeof(KMeansClusteringExtensions))]
[assembly: TypeForwardedTo(typeof(PcaCatalog))]
