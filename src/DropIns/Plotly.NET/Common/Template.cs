namespace Plotly.NET;

/// <summary>Default properties of layouts and traces.</summary>
public class Template : DynamicObj.DynamicObj;
