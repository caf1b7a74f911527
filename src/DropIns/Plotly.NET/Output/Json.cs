using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plotly.NET;

internal static class Json
{
    internal static string Write(params ReadOnlySpan<(string Name, object Value)> members)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case double number: Write(writer, number); break;
            case float number: Write(writer, number); break;
            case int number: writer.WriteNumberValue(number); break;
            case double[] numbers:
                writer.WriteStartArray();
                foreach (var number in numbers) Write(writer, number);
                writer.WriteEndArray();
                break;
            case float[] numbers:
                writer.WriteStartArray();
                foreach (var number in numbers) Write(writer, number);
                writer.WriteEndArray();
                break;
            case DynamicObj.DynamicObj bag:
                writer.WriteStartObject();
                foreach (var (name, member) in bag.Properties)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }
                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case char letter: writer.WriteStringValue(letter.ToString()); break;
            case IConvertible number: writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture)); break;
            default: throw new ArgumentException($"A {value.GetType().Name} cannot be written as JSON.");
        }
    }

    // plotly.js leaves a gap at null; JSON has no NaN.
    private static void Write(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number)) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }

    private static void Write(Utf8JsonWriter writer, float number)
    {
        if (float.IsFinite(number)) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}
