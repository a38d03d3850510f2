import type { Command } from 'commander';
import { metDatabank } from '../databank';
import { Startfout } from '../start/fout';
import { importeerAanbieders } from './importeer-aanbieders';
import { importeerJaarcijfers } from './importeer-jaarcijfers';
import { importeerMeldingen, stelKoppelbestandVoor } from './importeer-meldingen';

interface Opties {
  readonly organisatie?: string;
  readonly perRegel?: boolean;
}

interface Jaarcijferopties extends Opties {
  readonly bron?: string;
  readonly proef?: boolean;
}

interface Meldingopties extends Opties {
  readonly koppeling?: string;
  readonly koppelingVoorstel?: string;
  readonly proef?: boolean;
}

/** `importeer aanbieders`, `importeer jaarcijfers` and `importeer meldingen`: loads a list of a gemeente. */
export function registreerImporteer(programma: Command): void {
  const importeer = programma.command('importeer').description('laadt gegevens uit een bestand');
  importeer
    .command('aanbieders <bestand>')
    .description(
      'laadt een lijst van aanbieders (CSV, zie docs/import-aanbieders.md): alles, of bij een fout niets',
    )
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .option('--per-regel', 'laadt de goede regels en schrijft de andere naar <bestand>.afgekeurd.csv')
    .action(async (bestand: string, { organisatie, perRegel = false }: Opties) => {
      process.exitCode = await metDatabank((toegang) =>
        importeerAanbieders({
          toegang,
          bestand,
          organisatie,
          wijze: perRegel ? 'per-regel' : 'alles-of-niets',
        }),
      );
    });
  importeer
    .command('jaarcijfers <bestand>')
    .description(
      'leest jaarcijfers van aanbieders in (CSV, zie docs/import-jaarcijfers.md): alles, of bij een fout niets',
    )
    .option('--bron <tekst>', 'waar de cijfers vandaan komen')
    .option('--proef', 'leest niets in, en zegt wat er zou gebeuren')
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .action(async (bestand: string, { bron = '', proef = false, organisatie }: Jaarcijferopties) => {
      if (bron.trim() === '') throw new Startfout('Zeg met --bron waar de cijfers vandaan komen.');
      process.exitCode = await metDatabank((toegang) =>
        importeerJaarcijfers({ toegang, bestand, organisatie, bron, proef }),
      );
    });
  importeer
    .command('meldingen <bestand>')
    .description('neemt meldingen over uit een oudere lijst (CSV, zie docs/import-meldingen.md)')
    .option('--koppeling <bestand>', 'welke kolom wat is (JSON)')
    .option('--koppeling-voorstel <bestand>', 'schrijft een koppeling om mee te beginnen, en laadt niets')
    .option('--proef', 'laadt niets, en schrijft per regel wat er zou gebeuren naar <bestand>.proef.csv')
    .option('--organisatie <code>', 'code van de organisatie (nodig als er meer dan een is)')
    .option('--per-regel', 'laadt de goede regels en schrijft de andere naar <bestand>.afgekeurd.csv')
    .action(async (bestand: string, opties: Meldingopties) => {
      const { koppeling, koppelingVoorstel, organisatie, proef = false, perRegel = false } = opties;
      if (koppelingVoorstel) return stelKoppelbestandVoor(bestand, koppelingVoorstel);
      if (!koppeling)
        throw new Startfout(
          'Noem de koppeling met --koppeling, of laat er een voorstellen met --koppeling-voorstel.',
        );
      process.exitCode = await metDatabank((toegang) =>
        importeerMeldingen({ toegang, bestand, koppelbestand: koppeling, organisatie, proef, perRegel }),
      );
    });
}
