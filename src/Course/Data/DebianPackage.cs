using System.Text;

namespace Course.Data;

/// <summary>A Debian package: the one that is installed, else downloaded by apt-get and unpacked without being installed.</summary>
internal sealed record DebianPackage(string Name) : Package(Name)
{
    public override async Task<string> UnpackAsync(string scratch)
    {
        if (await IsInstalledAsync()) return "/";
        try
        {
            await DownloadAsync(scratch);
        }
        catch (DataException failure)
        {
            // A fresh machine has no package lists yet.
            try
            {
                await Tool.RunAsync("apt-get", ["update", "-q"]);
                await DownloadAsync(scratch);
            }
            catch (DataException)
            {
                throw new DataException($"{failure.Message} (Debian package {Name}; run apt-get update, or install it by hand)");
            }
        }
        var archive = Directory.GetFiles(scratch, $"{Name}_*.deb").Single();
        var root = Directory.CreateDirectory(Path.Combine(scratch, Name)).FullName;
        await Tool.RunAsync("dpkg-deb", ["-x", archive, root]);
        return root;
    }

    private Task DownloadAsync(string scratch) => Tool.RunAsync("apt-get", ["download", "-q", Name], folder: scratch);

    private async Task<bool> IsInstalledAsync()
    {
        try
        {
            return Encoding.ASCII.GetString(await Tool.RunAsync("dpkg-query", ["-W", "-f=${db:Status-Status}", Name])) == "installed";
        }
        catch (DataException)
        {
            return false;
        }
    }
}
