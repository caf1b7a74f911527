namespace Course.Data;

/// <summary>Surnames by origin out of the npm package @faker-js/faker, whose lists are JavaScript and therefore read by node.</summary>
internal static class Surnames
{
    // Of names that differ between women and men the men's form is taken; a name that stands twice in an origin is written once.
    private const string Script = """
        const origins = {
          Afrikaans: ['af_ZA'], Croatian: ['hr'], Czech: ['cs_CZ'], Danish: ['da'], Dutch: ['nl'], English: ['en'], Finnish: ['fi'], French: ['fr', 'fr_BE'],
          German: ['de'], Hungarian: ['hu'], Italian: ['it'], Norwegian: ['nb_NO'], Polish: ['pl'], Portuguese: ['pt_PT'], Romanian: ['ro'],
          Serbian: ['sr_RS_latin'], Slovak: ['sk'], Spanish: ['es', 'es_MX'], Swedish: ['sv'], Turkish: ['tr'],
        };
        const { pathToFileURL } = require('node:url');
        import(pathToFileURL(process.argv[1] + '/dist/index.js')).then(({ allLocales }) => {
          const lines = ['surname,origin'];
          for (const [origin, locales] of Object.entries(origins)) {
            const names = locales.flatMap((locale) => {
              const { generic = [], male = [] } = allLocales[locale].person.last_name;
              return generic.length > male.length ? generic : male;
            });
            for (const name of [...new Set(names)]) lines.push(`${name},${origin}`);
          }
          process.stdout.write(lines.join('\n') + '\n');
        });
        """;

    /// <summary>A CSV of surname and origin.</summary>
    /// <param name="package">The folder of the unpacked package.</param>
    public static Task<byte[]> ReadAsync(string package) => Tool.RunAsync("node", ["-e", Script, package]);
}
