import { useState } from 'react';
import { Gegevenslijst, Kaart, Knop } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { aankondigingTeksten as t } from '../../teksten/aankondiging';
import { BezoekKader } from './bezoek-kader';

type Brief = components['schemas']['AankondigingsbriefResponse'];
type Tekst = components['schemas']['KondigBezoekAanRequest'];

/** What was read, and the answers that it was made of. */
interface Gelezen {
  readonly brief: Brief;
  readonly tekst: Tekst;
}

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
  const [gelezen, zetGelezen] = useState<Gelezen | null>(null);
  const [eerder, zetEerder] = useState<Tekst | null>(null);
  const terug = `/bezoeken/${bezoek.id}`;
  if (gelezen) {
    return (
      <Actieformulier<Bezoek>
        key="versturen"
        label={t.titel}
        velden={[]}
        knop={t.verstuur}
        gezien={gezien}
        verstuur={(_, koppen) =>
          stuur('/api/v1/bezoeken/{id}/_kondig-aan', { id: bezoek.id }, gelezen.tekst, koppen)
        }
        ververs={[['bezoeken'], ['zaken']]}
        gelukt={t.verstuurd}
        terug={terug}
      >
        <Briefkaart brief={gelezen.brief} wijzig={() => zetGelezen(null)} />
      </Actieformulier>
    );
  }
  return (
    <Actieformulier<Brief>
      key="schrijven"
      label={t.titel}
      velden={velden(bezoek, eerder)}
      knop={t.bekijk}
      verstuur={async (verzoek, koppen) => {
        const tekst = { stukken: [], ...verzoek } as unknown as Tekst;
        const pad = '/api/v1/bezoeken/{id}/_proef-aankondiging';
        const brief = await stuur<Brief>(pad, { id: bezoek.id }, tekst, koppen);
        zetEerder(tekst);
        zetGelezen({ brief, tekst });
        return brief;
      }}
      ververs={[]}
      gelukt={t.bekeken}
      terug={terug}
      naar={() => `${terug}/aankondigen`}
    />
  );
}

function Briefkaart({ brief: { aan, onderwerp, tekst }, wijzig }: { brief: Brief; wijzig: () => void }) {
  return (
    <Kaart
      titel={t.brief.titel}
      id="brief"
      acties={
        <Knop klein soort="subtiel" onClick={wijzig}>
          {t.wijzig}
        </Knop>
      }
    >
      <Gegevenslijst
        gegevens={[
          { label: t.brief.aan, waarde: aan ?? t.brief.perPost },
          { label: t.brief.onderwerp, waarde: onderwerp },
          { label: t.brief.tekst, waarde: <span className="nav-vrijetekst">{tekst}</span> },
        ]}
      />
    </Kaart>
  );
}

function velden(bezoek: Bezoek, eerder: Tekst | null): Veld[] {
  const stukken = eerder?.stukken ?? bezoek.aangekondigdStukken;
  return [
    {
      ...{ naam: 'wat', soort: 'vak', label: t.wat, uitleg: t.watUitleg, verplicht: t.watFout },
      ...{ maxTekens: 4000, begin: eerder?.wat ?? bezoek.aangekondigdWat ?? '' },
    },
    {
      ...{ naam: 'duur', soort: 'tekst', label: t.duur, uitleg: t.duurUitleg, verplicht: t.duurFout },
      ...{ maxTekens: 200, begin: eerder?.duur ?? bezoek.aangekondigdDuur ?? '' },
    },
    {
      ...{ naam: 'stukken', soort: 'regels', label: t.stukken, uitleg: t.stukkenUitleg },
      begin: stukken.join('\n'),
    },
  ];
}
