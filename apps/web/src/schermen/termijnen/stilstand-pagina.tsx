import { useQuery } from '@tanstack/react-query';
import { Alinea, dagErbij, datumTekst, Kaart, leesDatum, Termijn } from '@navolgbaar/ui';
import { useState } from 'react';
import { useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { hervattingVraag, type Zaaktermijn } from '../../api/zaken';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { alsStilstand } from '../../delen/zaak-labels';
import { hervatTeksten, opschortTeksten, termijnnaam, verlengTeksten } from '../../teksten/termijnen';
import { NieuweDag } from './nieuwe-dag';
import { type Termijnactie, TermijnActiePagina } from './termijn-actie';

const wegen = {
  schortOp: { teksten: opschortTeksten, api: '/api/v1/termijnen/{id}/_schort-op' },
  hervat: { teksten: hervatTeksten, api: '/api/v1/termijnen/{id}/_hervat' },
} as const;
type Handeling = keyof typeof wegen;

/** Suspends a term of a case. */
export function OpschortenPagina() {
  return <StilstandPagina handeling="schortOp" />;
}

/** Lets a suspended term of a case run again. */
export function HervattenPagina() {
  return <StilstandPagina handeling="hervat" />;
}

function StilstandPagina({ handeling }: { handeling: Handeling }) {
  // The day of today as it was when the form opened.
  const [dag] = useState(useVandaag());
  return (
    <TermijnActiePagina handeling={handeling} teksten={wegen[handeling].teksten}>
      {(actie) => <Stilstandformulier {...actie} handeling={handeling} dag={dag} />}
    </TermijnActiePagina>
  );
}

function Stilstandformulier(props: Termijnactie & { handeling: Handeling; dag: string }) {
  const { handeling, termijn, terug, dag, gezien } = props;
  const { teksten: t, api } = wegen[handeling];
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'op', soort: 'datum', label: t.op, verplicht: t.fout.op, begin: datumTekst(dag) },
      dagen: 'tot-en-met-vandaag',
    },
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
      ...{ regels: 4, maxTekens: 2000 },
    },
  ];
  const f = useActieformulier<Zaaktermijn>({
    ...{ velden, gezien, terug, gelukt: t.gelukt },
    verstuur: (verzoek, koppen) => stuur(api, { id: termijn.id }, verzoek, koppen),
    ververs: [['termijnen'], ['zaken'], ['opdrachten'], ['maatregelen']],
  });
  const op = leesDatum(String(f.waarden['op'] ?? ''), dag).waarde ?? null;
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart titel={verlengTeksten.nu} id="nu">
        <Termijn
          naam={termijnnaam(termijn)}
          datum={termijn.uiterlijk}
          vandaag={dag}
          herleiding={termijn.herleiding}
          {...alsStilstand(termijn.opgeschortOp)}
        />
      </Kaart>
      <Kaart>
        <Velden velden={velden} f={f} />
      </Kaart>
      <Kaart titel={t.betekent} id="betekent">
        {handeling === 'schortOp' ? (
          <Opschortgevolgen termijn={termijn} op={op ?? dag} />
        ) : (
          <Hervatgevolgen termijn={termijn} op={op} />
        )}
      </Kaart>
    </Formulier>
  );
}

/** What suspending means: from when the clock stands still, and what does not go out. */
function Opschortgevolgen({ termijn: { mijlpalen }, op }: { termijn: Zaaktermijn; op: string }) {
  const gepland = mijlpalen.filter((m) => m.status === 'gepland' && m.ontvanger !== 'dossier');
  const gevolgen = opschortTeksten.gevolgen(datumTekst(dagErbij(op, 1), 'weekdag'), gepland.length);
  return (
    <ul className="nav-kortelijst">
      {gevolgen.map((gevolg) => (
        <li key={gevolg}>{gevolg}</li>
      ))}
    </ul>
  );
}

/** What resuming on that day means, as the server computes it. */
function Hervatgevolgen({ termijn, op }: { termijn: Zaaktermijn; op: string | null }) {
  const vandaag = useVandaag();
  const vraag = useQuery({
    ...hervattingVraag(termijn.id, termijn.versie, op ?? vandaag),
    enabled: op !== null,
  });
  if (op === null) return <Alinea>{hervatTeksten.geenDag}</Alinea>;
  return <NieuweDag vraag={vraag} gevolg={hervatTeksten.gevolg} />;
}
