namespace Course.Engine;

/// <summary>Something that could stand at the cursor.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Kind">What it is: method, property, field, event, class, struct, interface, enum, delegate, namespace, variable, keyword, parameter, magic, folder or file.</param>
public sealed record Suggestion(string Text, string Kind);
