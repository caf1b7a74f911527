namespace Microsoft.ML.Runtime;

/// <summary>Where estimators get their random numbers and send their messages: an <c>MLContext</c>.</summary>
public interface IHostEnvironment
{
}
