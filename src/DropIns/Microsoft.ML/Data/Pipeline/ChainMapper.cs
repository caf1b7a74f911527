namespace Microsoft.ML.Data;

/// <summary>Mappers of rows that work one after the other.</summary>
internal sealed class ChainMapper(DataViewSchema schema, List<IRowToRowMapper> mappers) : IRowToRowMapper
{
    public DataViewSchema InputSchema => mappers.Count > 0 ? mappers[0].InputSchema : schema;

    public DataViewSchema OutputSchema => mappers.Count > 0 ? mappers[^1].OutputSchema : schema;

    public IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns) =>
        Enumerable.Reverse(mappers).Aggregate(dependingColumns, (columns, mapper) => mapper.GetDependencies(columns));

    public DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns)
    {
        var needed = new List<IEnumerable<DataViewSchema.Column>> { activeColumns.ToList() };
        foreach (var mapper in Enumerable.Reverse(mappers))
            needed.Add(mapper.GetDependencies(needed[^1]).ToList());
        for (var i = 0; i < mappers.Count; i++)
            input = mappers[i].GetRow(input, needed[mappers.Count - 1 - i]);
        return input;
    }
}
