import type { Bezoek } from '../../api/bezoeken';
import { stuur } from '../../api/stuur';
import { BriefEerst, type Briefproef } from '../../delen/brief-eerst';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { aankondigingTeksten as t } from '../../teksten/aankondiging';
import { BezoekKader } from './bezoek-kader';

/** Announces a visit: first the letter is made and read, then a person sends it. */
export function AankondigenPagina() {
  return (
    <BezoekKader titel={t.titel} inleiding={t.inleiding}>
      {(bezoek, gezien) =>
        bezoek.handelingen.includes('kondigAan') ? (
          <Stappen bezoek={bezoek} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/bezoeken/${bezoek.id}`} />
        )
      }
    </BezoekKader>
  );
}

function Stappen({ bezoek, gezien }: { bezoek: Bezoek; gezien: Gezien }) {
  const { id } = bezoek;
  const tekst = (verzoek: Record<string, unknown>) => ({ stukken: [], ...verzoek });
  return (
    <BriefEerst<Bezoek>
      label={t.titel}
      velden={velden(bezoek)}
      knop={t.verstuur}
      gezien={gezien}
      lees={async (verzoek) => [
        await stuur<Briefproef>('/api/v1/bezoeken/{id}/_proef-aankondiging', { id }, tekst(verzoek), {}),
      ]}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/bezoeken/{id}/_kondig-aan', { id }, tekst(verzoek), koppen)
      }
      ververs={[['bezoeken'], ['zaken']]}
      gelukt={t.verstuurd}
      terug={`/bezoeken/${id}`}
    />
  );
}

function velden(bezoek: Bezoek): Veld[] {
  return [
    {
      ...{ naam: 'wat', soort: 'vak', label: t.wat, uitleg: t.watUitleg, verplicht: t.watFout },
      ...{ maxTekens: 4000, begin: bezoek.aangekondigdWat ?? '' },
    },
    {
      ...{ naam: 'duur', soort: 'tekst', label: t.duur, uitleg: t.duurUitleg, verplicht: t.duurFout },
      ...{ maxTekens: 200, begin: bezoek.aangekondigdDuur ?? '' },
    },
    {
      ...{ naam: 'stukken', soort: 'regels', label: t.stukken, uitleg: t.stukkenUitleg },
      begin: bezoek.aangekondigdStukken.join('\n'),
    },
  ];
}
