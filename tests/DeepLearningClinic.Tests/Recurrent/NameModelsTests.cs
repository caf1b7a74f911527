using DeepLearningClinic.Data;
using DeepLearningClinic.Recurrent;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Recurrent;

public sealed class NameModelsTests
{
    private static readonly NameSet s_three = NameSet.Of([new("rossi", "Italian"), new("ek", "Turkish"), new("novak", "Czech")]);

    [Fact]
    public void Names_become_letters_with_a_point_at_each_end()
    {
        Assert.Equal([0L, 5, 11, 0, 0, 0], s_three.Letters[1].data<long>().ToArray());
        Assert.Equal([5L, 11, 0, -100, -100, -100], s_three.Next[1].data<long>().ToArray());
        Assert.Equal(["Italian", "Turkish", "Czech"], s_three.Origin.data<long>().ToArray().Select(origin => NameSet.Origins[(int)origin]));
        Assert.Equal(6 + 3 + 6, s_three.LetterCount);
        Assert.Equal(s_three.Names, NameSet.Decode(s_three.Letters));
    }

    [Theory]
    [InlineData("o'neill", "English")]
    [InlineData("rossi", "French")]
    public void A_letter_or_an_origin_that_is_not_known_is_refused(string name, string origin) =>
        Assert.Contains(name, Assert.Throws<ArgumentException>(() => NameSet.Of([new(name, origin)])).Message);

    [Fact]
    public void A_tenth_of_each_origin_is_held_out_and_no_name_is_on_both_sides_of_an_origin()
    {
        var (train, test) = NameSet.Load(perOrigin: 200, seed: 1);
        Assert.Equal((10 * 180, 10 * 20), (train.Names.Length, test.Names.Length));
        Assert.Equal(Enumerable.Repeat(20L, 10), test.Origin.bincount(null).data<long>().ToArray());
        Assert.Empty(train.Names.Zip(train.Origin.data<long>().ToArray()).Intersect(test.Names.Zip(test.Origin.data<long>().ToArray())));
        Assert.Equal(test.Names, NameSet.Load(200, seed: 1).Test.Names);
        Assert.NotEqual(test.Names, NameSet.Load(200, seed: 2).Test.Names);
    }

    [Fact]
    public void One_who_knows_nothing_needs_the_logarithm_of_the_alphabet()
    {
        Tensor Nothing(Tensor letters, Tensor origins) => zeros(letters.shape[0], letters.shape[1], 27);
        Assert.Equal(Math.Log2(27), NameModels.BitsPerCharacter(Nothing, s_three), 1e-6);
        var each = NameModels.LogProbabilitiesByOrigin(Nothing, s_three);
        Assert.Equal([3, 10], each.shape);
        Assert.Equal(-6 * Math.Log(27), each[0, 0].ToDouble(), 1e-5);
        Assert.Equal(-3 * Math.Log(27), each[1, 9].ToDouble(), 1e-5);
    }

    [Fact]
    public void A_model_that_knows_the_names_of_one_origin_needs_no_bits_there_and_many_elsewhere()
    {
        // Logits that put all on the next letter of the three names, supposing that they are Italian.
        var sure = 50 * nn.functional.one_hot(s_three.Next.clamp(min: 0), 27).@float();
        Tensor Italian(Tensor letters, Tensor origins) => sure * origins.eq(4).@float().view(-1, 1, 1);
        var each = NameModels.LogProbabilitiesByOrigin(Italian, s_three);
        Assert.All(Enumerable.Range(0, 3), name => Assert.Equal(4, each[name].argmax().ToInt64()));
        Assert.Equal(0, each[0, 4].ToDouble(), 1e-6);
        Assert.Equal(9.0 / 15 * Math.Log2(27), NameModels.BitsPerCharacter(Italian, s_three), 1e-5);
    }

    [Fact]
    public void A_network_learns_three_names_by_heart_and_is_left_in_evaluation_mode()
    {
        manual_seed(1);
        using var model = new LastLetter();
        var told = new List<int>();
        var losses = NameModels.Fit(model, s_three, epochs: 60, batchSize: 2, learningRate: 0.1, progress: sofar => told.Add(sofar.Length));
        Assert.False(model.training);
        Assert.Equal(Enumerable.Range(1, 60), told);
        Assert.InRange(losses[0], 4, 7);
        // After a letter of a known origin only the two s of rossi leave a choice: s or i, one bit each of 15 letters.
        Assert.InRange(NameModels.BitsPerCharacter(model.call, s_three), 2 / 15.0 - 0.001, 0.2);
    }

    [Fact]
    public void Naive_Bayes_tells_the_origin_by_pairs_and_triples()
    {
        var names = NameSet.Of([new("kowalski", "Polish"), new("nowicki", "Polish"), new("rossi", "Italian"), new("bianchi", "Italian"), new("verdi", "Italian")]);
        var bayes = new NameNaiveBayes(names);
        Assert.Equal(["Polish", "Italian", "Polish"], bayes.Predict(["kowicki", "rochi", "noski"]).Select(origin => NameSet.Origins[origin]));
    }

    private sealed class LastLetter : nn.Module<Tensor, Tensor, Tensor>
    {
        private readonly Embedding letter = nn.Embedding(27, 30);
        private readonly Embedding origin = nn.Embedding(10, 30);
        private readonly Linear output = nn.Linear(30, 27);

        public LastLetter() : base(nameof(LastLetter)) => RegisterComponents();

        public override Tensor forward(Tensor letters, Tensor origins) => output.call((letter.call(letters) + origin.call(origins).unsqueeze(1)).tanh());
    }
}
