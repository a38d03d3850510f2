import { useQuery } from '@tanstack/react-query';
import { Laden } from '@navolgbaar/ui';
import { gemeentenVraag, type Aanbieder, type Gemeente } from '../../api/aanbieders';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { LopendeStops } from '../../delen/lopende-stops';
import type { Veld, Waarden } from '../../delen/velden';
import { aanbiederactieTeksten } from '../../teksten/aanbiederacties';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { opties } from '../../teksten/waarden';
import { BijAanbieder } from './bij-aanbieder';

const { stop: t, fout, reden } = aanbiederactieTeksten;
const besluit = (w: Waarden) => w['basis'] === 'besluit_college';

function veldenVoor({ locaties }: Aanbieder, gemeenten: readonly Gemeente[]): readonly Veld[] {
  const alsOpties = (rijen: readonly { id: string; naam: string }[]) =>
    rijen.map(({ id, naam }) => ({ waarde: id, label: naam }));
  return [
    {
      naam: 'basis',
      soort: 'keuze',
      label: t.basis,
      verplicht: t.fout.basis,
      opties: opties(aanbiederwaarden.stopbasis),
    },
    {
      ...{ naam: 'gemeenteId', soort: 'lijst', label: t.gemeente, verplicht: fout.gemeente },
      ...{ opties: alsOpties(gemeenten), als: besluit },
    },
    {
      naam: 'beslotenOp',
      soort: 'datum',
      label: t.beslotenOp,
      verplicht: t.fout.beslotenOp,
      dagen: 'tot-en-met-vandaag',
    },
    { naam: 'kenmerk', soort: 'tekst', label: t.kenmerk, maxTekens: 100, als: besluit },
    { naam: 'grondslag', soort: 'tekst', label: t.grondslag, uitleg: t.grondslagUitleg, maxTekens: 300 },
    {
      ...{ naam: 'reden', soort: 'vak', label: reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
      ...{ regels: 3, maxTekens: 2000 },
    },
    { naam: 'ingang', soort: 'datum', label: t.ingang, verplicht: t.fout.ingang },
    { naam: 'tot', soort: 'datum', label: t.tot, uitleg: t.totUitleg },
    {
      ...{
        naam: 'gemeenteIds',
        soort: 'meer',
        label: t.gemeenteIds,
        uitleg: t.niets,
        opties: alsOpties(gemeenten),
      },
    },
    ...(locaties.length > 0
      ? [
          {
            naam: 'locatieIds',
            soort: 'meer',
            label: t.locatieIds,
            uitleg: t.niets,
            opties: alsOpties(locaties),
          } as const,
        ]
      : []),
    {
      ...{ naam: 'zorgsoorten', soort: 'meer', label: t.zorgsoorten, uitleg: t.niets },
      opties: opties(aanbiederwaarden.zorgsoort),
    },
  ];
}

/** Records a client stop: what a college decided, or what was agreed with the provider. */
export function ClientenstopNieuw() {
  const gemeenten = useQuery(gemeentenVraag);
  return (
    <BijAanbieder titel={t.titel} inleiding={t.inleiding}>
      {(aanbieder) =>
        gemeenten.data ? (
          <Actieformulier
            label={t.titel}
            knop={t.knop}
            velden={veldenVoor(aanbieder, gemeenten.data)}
            controleer={(w) => ({
              grondslag: w['basis'] === 'afspraak' && !w['grondslag'] ? fout.grondslag : undefined,
            })}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/aanbieders/{id}/clientenstops', { id: aanbieder.id }, verzoek, koppen)
            }
            ververs={[['aanbieders']]}
            gelukt={t.gelukt}
            terug={`/aanbieders/${aanbieder.id}`}
          >
            <LopendeStops aanbiederId={aanbieder.id} />
          </Actieformulier>
        ) : (
          <Laden regels={5} />
        )
      }
    </BijAanbieder>
  );
}
