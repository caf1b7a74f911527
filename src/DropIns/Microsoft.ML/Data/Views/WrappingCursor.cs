using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>A cursor that moves another and hands out its values, save where a derived class says otherwise.</summary>
internal class WrappingCursor(DataViewRowCursor source, Func<bool>? keep = null) : DataViewRowCursor
{
    private long position = -1;

    public override long Position => position;

    public override long Batch => 0;

    public override DataViewSchema Schema => source.Schema;

    public override bool IsColumnActive(DataViewSchema.Column column) => source.IsColumnActive(column);

    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => source.GetGetter<TValue>(column);

    public override ValueGetter<DataViewRowId> GetIdGetter() => source.GetIdGetter();

    public override bool MoveNext()
    {
        while (source.MoveNext())
        {
            if (keep is not null && !keep())
                continue;
            position++;
            return true;
        }

        return false;
    }

    protected override void Dispose(bool disposing) => source.Dispose();
}
