namespace Course.Distributed;

/// <summary>Hears of the end of the program that started this one: it holds this one's standard input open for as long as it lives.</summary>
internal static class ParentWatch
{
    public static void Start(Action ended)
    {
        var input = Console.OpenStandardInput();
        new Thread(() =>
        {
            while (input.ReadByte() >= 0)
            {
            }

            ended();
        })
        { IsBackground = true, Name = "parent watch" }.Start();
    }
}
