using Course.Doctor;

namespace Course.Tests.Doctor;

public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_doctor_examines_everything_and_finds_this_machine_fit()
    {
        var result = CourseProgram.Run(["doctor"]);

        Assert.Equal(0, result.ExitCode);
        Assert.All([".NET", "libtorch", "BLAS", "threads", "data", "kernelspec", "Chromium", "memory"], subject => Assert.Contains(subject, result.Output));
        Assert.DoesNotContain("PROBLEM", result.Output);
    }

    [Fact]
    public void The_reference_BLAS_is_a_warning_with_its_cure()
    {
        var finding = EngineChecks.Blas(["/usr/lib/x86_64-linux-gnu/blas/libblas.so.3.11.0"]);

        Assert.Equal(Verdict.Warning, finding.Verdict);
        Assert.Contains("libopenblas0-pthread", finding.Cure);
    }

    [Fact]
    public void OpenBLAS_is_found_behind_the_name_libblas() =>
        Assert.Equal(Verdict.Ok, EngineChecks.Blas(["/usr/lib/x86_64-linux-gnu/openblas-pthread/libblas.so.3"]).Verdict);

    [Fact]
    public void A_missing_and_a_changed_data_file_are_named()
    {
        File.WriteAllText(folder["SHA256SUMS"], $"{new string('0', 64)}  changed.csv\n{new string('0', 64)}  absent.csv\n");
        File.WriteAllText(folder["changed.csv"], "1,2\n");

        var finding = DatasetCheck.Run(folder.Path);

        Assert.Equal(Verdict.Problem, finding.Verdict);
        Assert.Contains("absent.csv is missing", finding.Text);
        Assert.Contains("changed.csv has the wrong checksum", finding.Text);
    }
}
