using System.Runtime.InteropServices;
using System.Text;
using Course.Engine;
using Microsoft.Win32.SafeHandles;

namespace Course.Jupyter;

/// <summary>
/// Gives the cell that is running what native code and child processes write to this process's standard output and error,
/// which .NET's console does not see. Both become the cell's standard output: a library's chatter is no error of the cell.
/// </summary>
internal sealed unsafe partial class NativeOutput
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const int LineBuffered = 1;
    private const int CloseOnExec = 0x80000;
    private const int DuplicateCloseOnExec = 1030;
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(2);

    /// <summary>Written behind what is to be gathered; begins with a character that text doesn't have.</summary>
    private readonly string mark = $"\u001e{Guid.NewGuid():N}\u001e";
    private readonly Lock gathering = new();
    private readonly AutoResetEvent marked = new(false);
    private readonly StringBuilder pending = new();
    private readonly nint standardStream;
    private readonly int realOutput;
    private readonly int realError;
    private readonly int reading;

    private NativeOutput()
    {
        realOutput = Check(Control(StandardOutput, DuplicateCloseOnExec, StandardError + 1));
        realError = Check(Control(StandardError, DuplicateCloseOnExec, StandardError + 1));
        Console.SetOut(Writer(realOutput));
        Console.SetError(Writer(realError));
        var pipe = stackalloc int[2];
        Check(OpenPipe(pipe, CloseOnExec));
        reading = pipe[0];
        Check(Replace(pipe[1], StandardOutput));
        Check(Replace(pipe[1], StandardError));
        Close(pipe[1]);
        standardStream = Marshal.ReadIntPtr(NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "stdout"));
        SetBuffer(standardStream, null, LineBuffered, 0);
        new Thread(Read) { IsBackground = true, Name = "native output" }.Start();
    }

    /// <summary>Begins, where the system lets it. What the console writes outside of any cell still goes where it went before.</summary>
    public static NativeOutput? Begin()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var output = new NativeOutput();
        CellOutput.Gather = output.Gather;
        return output;
    }

    /// <summary>Ends; a dying process's last words go where they would have gone.</summary>
    public void End()
    {
        CellOutput.Gather = null;
        Replace(realOutput, StandardOutput);
        Replace(realError, StandardError);
    }

    private static StreamWriter Writer(int descriptor) =>
        new(new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0)) { AutoFlush = true };

    private static int Check(int result) => result >= 0
        ? result
        : throw new IOException($"The standard output can't be redirected: {Marshal.GetLastPInvokeErrorMessage()}");

    /// <summary>Returns when everything that was written before is with the cell.</summary>
    private void Gather()
    {
        lock (gathering)
        {
            FlushBuffer(standardStream);
            var bytes = Encoding.ASCII.GetBytes(mark);
            fixed (byte* data = bytes)
            {
                if (Write(StandardOutput, data, (nuint)bytes.Length) == bytes.Length)
                    marked.WaitOne(patience);
            }
        }
    }

    private void Read()
    {
        const int Size = 64 * 1024;
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[Size];
        var characters = new char[Size + 1];
        while (true)
        {
            nint count;
            fixed (byte* data = bytes)
                count = Read(reading, data, Size);
            if (count < 0 && Marshal.GetLastPInvokeError() == ZeroMq.ZmqException.Interrupted)
                continue;
            if (count <= 0)
                return;
            pending.Append(characters, 0, decoder.GetChars(bytes, 0, (int)count, characters, 0, flush: false));
            HandOn();
        }
    }

    private void HandOn()
    {
        var text = pending.ToString();
        pending.Clear();
        for (int at; (at = text.IndexOf(mark, StringComparison.Ordinal)) >= 0; text = text[(at + mark.Length)..])
        {
            Write(text[..at]);
            marked.Set();
        }

        // The beginning of a mark waits for the rest.
        var start = text.LastIndexOf(mark[0]);
        if (start >= 0 && mark.StartsWith(text[start..], StringComparison.Ordinal))
        {
            pending.Append(text, start, text.Length - start);
            text = text[..start];
        }

        Write(text);
    }

    private void Write(string text)
    {
        if (text.Length > 0 && !CellOutput.Write(text))
            Console.Error.Write(text);
    }

    [LibraryImport("libc", EntryPoint = "pipe2", SetLastError = true)]
    private static partial int OpenPipe(int* ends, int flags);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Replace(int descriptor, int replaced);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(int descriptor, byte* data, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, byte* data, nuint count);

    [LibraryImport("libc", EntryPoint = "setvbuf")]
    private static partial int SetBuffer(nint stream, byte* buffer, int mode, nuint size);

    [LibraryImport("libc", EntryPoint = "fflush")]
    private static partial int FlushBuffer(nint stream);
}
