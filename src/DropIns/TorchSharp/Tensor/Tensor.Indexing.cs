using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The part the indices name: a view for positions and ranges, a copy where one is a tensor.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>The elements the index tensors name, one for each dimension.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>The part at a position of the first dimension.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set => Assign(value, [i1]);
        }

        /// <summary>The part at a position of the first two dimensions.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2]
        {
            get => At([i1, i2]);
            set => Assign(value, [i1, i2]);
        }

        /// <summary>The part at a position of the first three dimensions.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3]
        {
            get => At([i1, i2, i3]);
            set => Assign(value, [i1, i2, i3]);
        }

        /// <summary>The part at a position of the first four dimensions.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => At([i1, i2, i3, i4]);
            set => Assign(value, [i1, i2, i3, i4]);
        }

        /// <summary>The part at a position of the first dimensions.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices]
        {
            get => At(indices);
            set => Assign(value, indices);
        }

        /// <summary>The part the indices name: a view for positions and ranges, a copy where one is a tensor.</summary>
        public Tensor index(params TensorIndex[] indices)
        {
            var view = View(indices, out var tensors);
            if (tensors is null) return view;
            using (view) return Op.index_Tensor.Call(view, tensors);
        }

        /// <summary>The elements the index tensors name, one for each dimension.</summary>
        public Tensor index(params Tensor[] indices) => index(Array.ConvertAll(indices, TensorIndex.Tensor));

        /// <summary>Sets the part the indices name.</summary>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => index_put_(value, indices, false);

        /// <summary>Sets the part the indices name, or adds to it.</summary>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false)
        {
            using var view = View(indices, out var tensors);
            using var part = Trimmed(value);
            if (tensors is not null)
            {
                using var typed = part.ndim == 0 ? part.to_type(dtype) : part.alias();
                Op.index_put_.Run(view, tensors, typed, accumulate);
            }
            else if (accumulate) view.add_(part);
            else view.copy_(part);
            return this;
        }

        /// <summary>Sets the elements the index tensors name.</summary>
        public Tensor index_put_(Tensor value, params Tensor[] indices) => index_put_(value, indices, false);

        /// <summary>Sets the elements the index tensors name, or adds to them.</summary>
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            index_put_(value, Array.ConvertAll(indices, TensorIndex.Tensor), accumulate);

        /// <summary>Sets the part the indices name to a number.</summary>
        public Tensor index_put_(Scalar value, params TensorIndex[] indices)
        {
            using var number = full([], value, value.Type);
            return index_put_(number, indices, false);
        }

        /// <summary>Sets the elements the index tensors name to a number.</summary>
        public Tensor index_put_(Scalar value, params Tensor[] indices)
        {
            using var number = full([], value, value.Type);
            return index_put_(number, indices, false);
        }

        private Tensor At(ReadOnlySpan<long> indices)
        {
            var part = alias();
            foreach (var index in indices) part = Replace(part, part.select(0, index));
            return part;
        }

        private void Assign(Tensor value, ReadOnlySpan<long> indices)
        {
            using var part = At(indices);
            using var trimmed = Trimmed(value);
            part.copy_(trimmed);
        }

        /// <summary>A value without its first dimensions of size one, which don't count when a part is set.</summary>
        private static Tensor Trimmed(Tensor value)
        {
            var shape = value.shape;
            return value.view(shape[shape.TakeWhile(size => size == 1).Count()..]);
        }

        /// <summary>
        /// The view that positions, ranges and new dimensions make, and the index tensors that are left for its dimensions.
        /// </summary>
        private Tensor View(TensorIndex[] indices, out Tensor?[]? tensors)
        {
            if (indices.Sum(Consumes) > ndim) throw new ExternalException($"too many indices for tensor of dimension {ndim}");
            var found = new List<Tensor?>();
            var view = alias();
            int dim = 0;
            for (int i = 0; i < indices.Length; i++)
            {
                var index = indices[i];
                switch (index.kind)
                {
                    case TensorIndex.Kind.Single:
                        view = Replace(view, view.select(dim, index.start ?? 0));
                        break;
                    case TensorIndex.Kind.Slice:
                        if (index is not { start: null, stop: null, step: null })
                            view = Replace(view, Op.slice_Tensor.Call(view, dim, index.start, index.stop, index.step ?? 1));
                        dim++;
                        break;
                    case TensorIndex.Kind.None:
                        view = Replace(view, view.unsqueeze(dim++));
                        break;
                    case TensorIndex.Kind.Ellipsis:
                        dim = (int)view.ndim - indices[(i + 1)..].Sum(Consumes);
                        break;
                    default:
                        var picker = index.kind == TensorIndex.Kind.Tensor ? index.tensor! : full([], index.start == 1, ScalarType.Bool);
                        // A tensor of no dimensions is one position, or a truth value.
                        if (picker.ndim == 0 && !IsMask(picker))
                        {
                            view = Replace(view, view.select(dim, picker.ToInt64()));
                            break;
                        }
                        if (picker.ndim == 0)
                        {
                            view = Replace(view, view.unsqueeze(dim));
                            picker = picker.reshape(1);
                        }
                        while (found.Count < dim) found.Add(null);
                        found.Add(picker);
                        dim += IsMask(picker) ? (int)picker.ndim : 1;
                        break;
                }
            }
            tensors = found.Count > 0 ? Positions([.. found]) : null;
            return view;
        }

        /// <summary>The index tensors with int32 positions made int64, which libtorch asks for before 2.0.</summary>
        private static Tensor?[] Positions(Tensor?[] indices) =>
            Array.ConvertAll(indices, index => index?.dtype == ScalarType.Int32 ? index.to_type(ScalarType.Int64) : index);

        /// <summary>How many dimensions of the view an index stands for.</summary>
        private static int Consumes(TensorIndex index) => index.kind switch
        {
            TensorIndex.Kind.Single or TensorIndex.Kind.Slice => 1,
            TensorIndex.Kind.Tensor => IsMask(index.tensor!) ? (int)index.tensor!.ndim : 1,
            _ => 0,
        };

        private static bool IsMask(Tensor index) => index.dtype is ScalarType.Bool or ScalarType.Byte;

        private static Tensor Replace(Tensor old, Tensor replacement)
        {
            old.Dispose();
            return replacement;
        }
    }
}
