using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>Sequences of several lengths.</summary>
            public static partial class rnn
            {
                /// <summary>
                /// Sequences <c>[length, ...]</c> side by side, the shorter ones filled up: <c>[longest, batch, ...]</c>.
                /// </summary>
                /// <param name="sequences">The sequences.</param>
                /// <param name="batch_first">Make the batch the first dimension.</param>
                /// <param name="padding_value">What the shorter ones are filled up with.</param>
                public static Tensor pad_sequence(IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0) =>
                    Op.pad_sequence.Call(sequences.ToArray(), batch_first, padding_value);

                /// <summary>Sequences side by side without what the shorter ones are filled up with.</summary>
                /// <param name="input">The sequences, <c>[longest, batch, ...]</c>.</param>
                /// <param name="lengths">Their lengths.</param>
                /// <param name="batch_first">The batch is the first dimension.</param>
                /// <param name="enforce_sorted">The longest come first already; false sorts them.</param>
                public static PackedSequence pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first = false,
                    bool enforce_sorted = true)
                {
                    using var scope = NewDisposeScope();
                    lengths = lengths.to(ScalarType.Int64, CPU);
                    Tensor? sorted = null, unsorted = null;
                    if (!enforce_sorted)
                    {
                        (lengths, sorted) = lengths.sort(descending: true);
                        unsorted = empty_like(sorted).scatter_(0, sorted, arange(sorted.numel()));
                        input = input.index_select(batch_first ? 0 : 1, sorted);
                    }
                    var (data, sizes) = Op._pack_padded_sequence.Call2(input, lengths, batch_first);
                    return new PackedSequence(data, sizes, sorted, unsorted).MoveToOuterDisposeScope();
                }

                /// <summary>Sequences <c>[length, ...]</c> side by side.</summary>
                /// <param name="sequences">The sequences.</param>
                /// <param name="enforce_sorted">The longest come first already; false sorts them.</param>
                public static PackedSequence pack_sequence(IEnumerable<Tensor> sequences, bool enforce_sorted = true)
                {
                    var list = sequences.ToArray();
                    using var padded = pad_sequence(list);
                    using var lengths = tensor(list.Select(sequence => sequence.size(0)).ToArray());
                    return pack_padded_sequence(padded, lengths, enforce_sorted: enforce_sorted);
                }

                /// <summary>The sequences with the shorter ones filled up, <c>[longest, batch, ...]</c>, and their lengths.</summary>
                /// <param name="sequence">The sequences.</param>
                /// <param name="batch_first">Make the batch the first dimension.</param>
                /// <param name="padding_value">What the shorter ones are filled up with.</param>
                /// <param name="total_length">How long to make them; as the longest where null.</param>
                public static (Tensor, Tensor) pad_packed_sequence(PackedSequence sequence, bool batch_first = false,
                    double padding_value = 0,
                    long? total_length = null)
                {
                    using var scope = NewDisposeScope();
                    var (padded, lengths) = Op._pad_packed_sequence.Call2(sequence.data, sequence.batch_sizes, batch_first, padding_value,
                        total_length ?? -1);
                    if (sequence.unsorted_indices is { } unsorted)
                    {
                        padded = padded.index_select(batch_first ? 0 : 1, unsorted);
                        lengths = lengths[unsorted];
                    }
                    return (padded.MoveToOuterDisposeScope(), lengths.MoveToOuterDisposeScope());
                }
            }
        }
    }
}
