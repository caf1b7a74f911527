using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Splits text into characters, as keys: a character's code is its key.</summary>
public sealed class TokenizingByCharactersTransformer : OneToOneTransformerBase
{
    private const char StartOfText = '\u0002';
    private const char EndOfText = '\u0003';
    private static readonly VectorDataViewType keys = new(new KeyDataViewType(typeof(ushort), char.MaxValue));
    private readonly bool useMarkers;

    internal TokenizingByCharactersTransformer(InputOutputColumnPair[] pairs, bool useMarkers)
        : base(pairs) => this.useMarkers = useMarkers;

    internal TokenizingByCharactersTransformer(ModelLoadContext context)
        : base(context) => useMarkers = context.Reader.ReadBoolean();

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write(useMarkers);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        var annotations = new DataViewSchema.Annotations.Builder();
        annotations.Add(AnnotationKinds.KeyValues, new VectorDataViewType(TextDataViewType.Instance, char.MaxValue),
            (ref VBuffer<ReadOnlyMemory<char>> value) => value = TextColumns.Vector(Enumerable.Range(1, char.MaxValue).Select(code => Name((char)code).AsMemory())));
        return TextColumns.Map(name, keys, annotations.ToAnnotations(), input,
            texts => TextColumns.Vector(texts.Where(text => !text.IsEmpty).SelectMany(text => useMarkers ? $"{StartOfText}{text}{EndOfText}" : text.ToString()).Select(character => (ushort)character)));
    }

    /// <summary>What stands for a character where it can't be seen.</summary>
    private static string Name(char character) => character switch
    {
        ' ' => "<␠>",
        < ' ' => $"<{(char)('\u2400' + character)}>",
        '\u007f' => "<␡>",
        _ => character.ToString(),
    };
}
