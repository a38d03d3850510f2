import { CommanderError, type Command } from 'commander';

const KOPPEN: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Arguments:': 'Argumenten:',
  'Commands:': 'Opdrachten:',
};

const FOUTEN: Record<string, string> = {
  'commander.unknownCommand': 'Deze opdracht bestaat niet',
  'commander.unknownOption': 'Deze optie bestaat niet',
  'commander.missingArgument': 'Er ontbreekt een argument',
  'commander.optionMissingArgument': 'Bij een optie ontbreekt de waarde',
  'commander.missingMandatoryOptionValue': 'Er ontbreekt een verplichte optie',
  'commander.excessArguments': 'Er zijn te veel argumenten',
  'commander.invalidArgument': 'Een waarde is ongeldig',
};

/** Everything a user reads is Dutch, the help of the command line too. Call it after all commands are there. */
export function spreekNederlands(programma: Command): void {
  for (const opdracht of [programma, ...programma.commands]) {
    opdracht
      .helpOption('-h, --help', 'toon deze hulp')
      .configureHelp({
        subcommandTerm: (deel) =>
          [
            deel.name(),
            ...deel.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`)),
          ].join(' '),
        styleTitle: (kop) => KOPPEN[kop] ?? kop,
        styleUsage: (tekst) => tekst.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
      })
      .configureOutput({ outputError: () => undefined })
      .exitOverride();
  }
  programma.helpCommand('help [opdracht]', 'toon de hulp van een opdracht');
}

/** The Dutch text of a mistake on the command line; null when commander only showed help or a version. */
export function foutOpOpdrachtregel(fout: CommanderError): string | null {
  if (fout.exitCode === 0 || fout.code === 'commander.help') return null;
  const genoemd = /'([^']*)'/.exec(fout.message)?.[1];
  const tekst = FOUTEN[fout.code] ?? 'De opdracht is niet te begrijpen';
  return `${tekst}${genoemd ? `: ${genoemd}` : ''}. Zie \`npm run cli -- --help\`.`;
}
