import { Command, CommanderError } from 'commander';
import { foutOpOpdrachtregel, spreekNederlands } from './nederlands';

function programma(): Command {
  const p = new Command('nav').description('Navolgbaar');
  p.command('importeer')
    .description('leest aanbieders in')
    .argument('<bestand>', 'csv-bestand')
    .option('--droog <wijze>', 'proef');
  spreekNederlands(p);
  return p;
}

async function fout(...woorden: string[]): Promise<string | null> {
  try {
    await programma()
      .configureOutput({ writeOut: () => undefined })
      .parseAsync(woorden, { from: 'user' });
  } catch (e) {
    return foutOpOpdrachtregel(e as CommanderError);
  }
  throw new Error('de opdracht lukte');
}

describe('de opdrachtregel', () => {
  it('heeft hulp zonder een Engels woord', () => {
    const p = programma();
    const hulp = [p, ...p.commands].map((opdracht) => opdracht.helpInformation()).join('\n');
    expect(hulp).toMatch(/Gebruik: nav \[opties\] \[opdracht\]/);
    expect(hulp).not.toMatch(/Usage|Options|Commands|Arguments|options|command\b|display/);
  });

  it.each([
    [['bestaatniet'], 'Deze opdracht bestaat niet: bestaatniet'],
    [['importeer'], 'Er ontbreekt een argument: bestand'],
    [['importeer', 'a.csv', '--weg'], 'Deze optie bestaat niet: --weg'],
    [['importeer', 'a.csv', 'b.csv'], 'Er zijn te veel argumenten'],
    [['importeer', 'a.csv', '--droog'], 'Bij een optie ontbreekt de waarde: --droog <wijze>'],
  ])('zegt in het Nederlands wat er mis is met %j', async (woorden, tekst) => {
    expect(await fout(...woorden)).toContain(tekst);
  });

  it('noemt het tonen van hulp geen fout', async () => {
    expect(await fout('--help')).toBeNull();
  });
});
