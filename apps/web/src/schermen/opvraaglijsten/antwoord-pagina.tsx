import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Kaart, Knop, Kop } from '@navolgbaar/ui';
import { lijstsleutel, type Opvraaglijst, type Opvraagvraag } from '../../api/opvraaglijsten';
import { type Actiepad, stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { DocumentNaam } from '../../delen/document-naam';
import { bijlagenvraag, Bijlagenveld } from '../../delen/bijlagenveld';
import { Formulier } from '../../delen/formulier';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { NietGevonden } from '../../schil/fout-scherm';
import { opvraagTeksten } from '../../teksten/opvraaglijsten';
import { opties } from '../../teksten/waarden';
import { LijstKader } from './lijst-kader';
import { Bekend, VraagInhoud } from './vraag-kaart';

const { antwoorden: t, vastleggen } = opvraagTeksten;

/** Who writes an answer down: the provider its own, or the team what did not come through the portal. */
interface Schrijver {
  handeling: 'beantwoord' | 'legVast';
  daad: Actiepad;
  bestanden: (id: string) => string;
  teksten: typeof t | typeof vastleggen;
  soorten: Readonly<Record<keyof typeof opvraagTeksten.antwoordsoort, string>>;
  /** What is asked besides the answer itself. */
  erbij: readonly Veld[];
}

const AANBIEDER: Schrijver = {
  handeling: 'beantwoord',
  daad: '/api/v1/opvraaglijsten/{id}/vragen/{vraagId}/_beantwoord',
  bestanden: (id) => `/api/v1/opvraaglijsten/${id}/bestanden`,
  teksten: t,
  soorten: opvraagTeksten.antwoordsoort,
  erbij: [],
};
const TEAM: Schrijver = {
  handeling: 'legVast',
  daad: '/api/v1/opvraaglijsten/{id}/vragen/{vraagId}/_leg-antwoord-vast',
  bestanden: (id) => `/api/v1/opvraaglijsten/${id}/ontvangen-bestanden`,
  teksten: vastleggen,
  soorten: opvraagTeksten.antwoordsoortVan,
  erbij: [
    {
      ...{ naam: 'wijze', soort: 'keuze', label: vastleggen.wijze, verplicht: vastleggen.wijzeFout },
      opties: opties(opvraagTeksten.wijze),
    },
    {
      ...{ naam: 'op', soort: 'datum', label: vastleggen.op, uitleg: vastleggen.opUitleg },
      ...{ verplicht: vastleggen.opFout, dagen: 'tot-en-met-vandaag' },
    },
  ],
};

/** The answer of a provider to one question, kept until it sends its answers in. */
export const AntwoordPagina = () => <Pagina schrijver={AANBIEDER} />;

/** What a provider answered another way than through the portal, written down for it. */
export const AntwoordVastleggen = () => <Pagina schrijver={TEAM} />;

function Pagina({ schrijver }: { schrijver: Schrijver }) {
  const { vraagId = '' } = useParams({ strict: false });
  const { titel, inleiding } = schrijver.teksten;
  return (
    <LijstKader titel={titel} inleiding={inleiding}>
      {(lijst, gezien) => {
        const vraag = lijst.vragen.find(({ id }) => id === vraagId);
        if (!vraag) return <NietGevonden />;
        if (!vraag.handelingen.includes(schrijver.handeling))
          return (
            <NietMogelijk
              terug={`/opvraaglijsten/${lijst.id}`}
              daad={{ bij: 'opvraag', status: lijst.status, handeling: schrijver.handeling }}
            />
          );
        return <Antwoordformulier {...{ schrijver, lijst, vraag, gezien }} />;
      }}
    </LijstKader>
  );
}

interface Deel {
  schrijver: Schrijver;
  lijst: Opvraaglijst;
  vraag: Opvraagvraag;
  gezien: Gezien<Opvraaglijst>;
}

const bewaardVan = ({ antwoorden }: Opvraagvraag) =>
  antwoorden.find(({ ingediendOp }) => ingediendOp === null);

function antwoordvelden(vraag: Opvraagvraag, { teksten, soorten: alle, erbij }: Schrijver): Veld[] {
  const eerder = bewaardVan(vraag);
  const { klopt_nog, ...zonder } = alle;
  const soorten = vraag.bekend ? { klopt_nog, ...zonder } : zonder;
  const uitlegVan = 'soortUitleg' in teksten ? teksten.soortUitleg.niet_geven : null;
  return [
    ...erbij,
    {
      ...{ naam: 'soort', soort: 'keuze', label: teksten.soort, verplicht: teksten.soortFout },
      begin: eerder?.soort ?? '',
      opties: Object.entries(soorten).map(([waarde, label]) => ({
        ...{ waarde, label },
        ...(waarde === 'niet_geven' && uitlegVan ? { uitleg: uitlegVan } : {}),
      })),
    },
    ...(Object.keys(teksten.tekst) as (keyof typeof teksten.tekst)[]).map((soort): Veld => {
      const uitleg = soort === 'hebben_we_niet' || soort === 'niet_geven';
      return {
        ...{
          naam: `tekst-${soort}`,
          soort: 'vak',
          label: teksten.tekst[soort],
          regels: 4,
          maxTekens: 10_000,
        },
        ...(uitleg ? { verplicht: teksten.tekstFout } : {}),
        ...{ begin: eerder?.soort === soort ? (eerder.tekst ?? '') : '', als: (w) => w['soort'] === soort },
      };
    }),
  ];
}

function Antwoordformulier({ schrijver, lijst, vraag, gezien }: Deel) {
  const { teksten } = schrijver;
  const bijlagen = useBijlagen();
  const velden = antwoordvelden(vraag, schrijver);
  const [weg, haalWeg] = useState<readonly string[]>([]);
  const eerder = (bewaardVan(vraag)?.documentIds ?? []).filter((id) => !weg.includes(id));
  const terug = `/opvraaglijsten/${lijst.id}`;
  const f = useActieformulier<Opvraaglijst>({
    velden: [...velden, bijlagenvraag('bestanden', t.bestanden)],
    gezien,
    // A file has no key: one whose answer got lost would be stored again with every try.
    zelfOpnieuw: false,
    controleer: (w) => ({
      ...leeg(w, eerder.length + bijlagen.regels.length, teksten.leegFout),
      bestanden: bijlagen.fout,
    }),
    veldnamen: { tekst: 'tekst-gegeven', documentIds: 'bestanden', bijlagen: 'bestanden' },
    verstuur: async ({ soort, wijze, op, ...rest }, koppen) => {
      const nieuw = await bijlagen.stuur(schrijver.bestanden(lijst.id));
      const tekst = rest[`tekst-${String(soort)}`];
      return stuur(
        schrijver.daad,
        { id: lijst.id, vraagId: vraag.id },
        { soort, tekst, wijze, op, documentIds: soort === 'gegeven' ? [...eerder, ...nieuw] : [] },
        koppen,
      );
    },
    ververs: [['opvraaglijsten'], ['documenten'], ['termijnen']],
    sleutel: lijstsleutel,
    gelukt: teksten.gelukt,
    terug,
  });
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={adres(terug)} label={teksten.titel}>
      <Kaart titel={opvraagTeksten.vraag.titel(lijst.vragen.indexOf(vraag) + 1)} id="vraag">
        <VraagInhoud vraag={vraag} />
        <Bekend lijst={lijst} vraag={vraag} />
      </Kaart>
      <Kaart>
        <Velden velden={velden} f={f} />
        {f.waarden['soort'] === 'gegeven' && (
          <>
            <Eerder lijst={lijst} ids={eerder} onWeg={(id) => haalWeg((oud) => [...oud, id])} />
            <Bijlagenveld
              f={f}
              bijlagen={bijlagen}
              naam="bestanden"
              label={t.bestanden}
              uitleg={teksten.bestandenUitleg}
              verder={weg}
            />
          </>
        )}
      </Kaart>
    </Formulier>
  );
}

interface Eerderprops {
  lijst: Opvraaglijst;
  ids: readonly string[];
  onWeg: (id: string) => void;
}

/** The files that were kept with this answer before; each can still be taken off it. */
function Eerder({ lijst, ids, onWeg }: Eerderprops) {
  const documenten = lijst.documenten.filter(({ id }) => ids.includes(id));
  if (documenten.length === 0) return null;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {t.eerder}
      </Kop>
      <ul className="nav-kortelijst">
        {documenten.map((document) => (
          <li key={document.id} className="nav-bestanden__wat">
            <DocumentNaam document={document} />{' '}
            <Knop klein aria-label={t.haalWeg(document.naam)} onClick={() => onWeg(document.id)}>
              {t.weg}
            </Knop>
          </li>
        ))}
      </ul>
    </div>
  );
}

function leeg(w: Waarden, bestanden: number, fout: string): Record<string, string> {
  if (w['soort'] !== 'gegeven' || bestanden > 0) return {};
  return String(w['tekst-gegeven'] ?? '').trim() === '' ? { 'tekst-gegeven': fout } : {};
}
