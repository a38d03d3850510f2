import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Kaart,
  Keuzelijst,
  LegeStaat,
  type Kolom,
  StatusLabel,
  type StatusSoort,
} from '@navolgbaar/ui';
import {
  type Kaderverschil,
  kaderverschilVraag,
  type Kaderversie,
  kaderversieVraag,
} from '../../api/toetsingskaders';
import { Gegevens } from '../../delen/gegevens';
import { Filterbalk } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { waarden, woord } from '../../teksten/waarden';
import { versiekruimels } from './kader';
import { useNormfilter } from './normfilter';

const t = teksten.vergelijken;

type Veldverschil = Kaderverschil['algemeen'][number];
type Deelverschil = Kaderverschil['normen'][number];

/** What a version says otherwise than another one, field by field. */
export function VersiesVergelijken() {
  return (
    <Stuk vraag={kaderversieVraag} wat={teksten.pagina.wat}>
      {(versie) => (
        <Pagina
          titel={t.titel}
          boven={`${versie.naam}, ${teksten.versie(versie.nummer).toLowerCase()}`}
          kruimels={[...versiekruimels(versie), { label: t.titel }]}
          afdrukken
        >
          <Vergelijking versie={versie} />
        </Pagina>
      )}
    </Stuk>
  );
}

function Vergelijking({ versie: { id, andere } }: { versie: Kaderversie }) {
  const { waarde, zet } = useNormfilter();
  const met = waarde('met');
  const vraag = useQuery({ ...kaderverschilVraag(id, met), enabled: met !== '' });
  if (andere.length === 0) return <Alinea>{t.geen}</Alinea>;
  return (
    <>
      <Filterbalk key={met} namen={['met']} onFilter={zet}>
        <Keuzelijst
          naam="met"
          label={t.met}
          opties={andere.map((een) => ({
            waarde: een.id,
            label: `${teksten.versie(een.nummer)} (${woord(teksten.stand, een.stand).toLowerCase()})`,
          }))}
          beginwaarde={met}
        />
      </Filterbalk>
      {met === '' ? (
        <LegeStaat titel={t.kies.titel}>{t.kies.tekst}</LegeStaat>
      ) : (
        <Gegevens vraag={vraag} wat={t.titel}>
          {(verschil) => <Verschillen verschil={verschil} />}
        </Gegevens>
      )}
    </>
  );
}

function Verschillen({ verschil }: { verschil: Kaderverschil }) {
  const { algemeen, was, wordt, andereVolgorde } = verschil;
  const delen = (['normen', 'vragen', 'themas', 'schaal'] as const).filter(
    (naam) => verschil[naam].length > 0,
  );
  return (
    <>
      <p role="status" className="nav-alinea nav-sterk">
        {algemeen.length === 0 && delen.length === 0 && !andereVolgorde
          ? t.gelijk
          : t.wat(was.nummer, wordt.nummer)}
      </p>
      {andereVolgorde && <Alinea>{t.volgorde}</Alinea>}
      {algemeen.length > 0 && (
        <Kaart titel={t.algemeen} id="algemeen">
          <Velden velden={algemeen} waarvan={wordt.naam} />
        </Kaart>
      )}
      {delen.map((naam) => (
        <Kaart key={naam} titel={t[naam]} id={naam}>
          {verschil[naam].map((deel) => (
            <Deel key={deel.code} deel={deel} />
          ))}
        </Kaart>
      ))}
    </>
  );
}

const SOORTEN: Readonly<Record<string, StatusSoort>> = {
  erbij: 'gelukt',
  weg: 'fout',
  gewijzigd: 'neutraal',
};

function Deel({ deel: { code, naam, wat, velden } }: { deel: Deelverschil }) {
  return (
    <div className="nav-normregel">
      <p className="nav-alinea">
        <StatusLabel soort={SOORTEN[wat] ?? 'neutraal'}>{woord(t.soort, wat)}</StatusLabel>{' '}
        <strong>{code}</strong> {naam}
      </p>
      {velden.length > 0 && <Velden velden={velden} waarvan={code} />}
    </div>
  );
}

function Velden({ velden, waarvan }: { velden: readonly Veldverschil[]; waarvan: string }) {
  return (
    <DataTabel
      bijschrift={t.velden(waarvan)}
      rijen={velden}
      sleutel={({ veld }) => veld}
      kolommen={kolommen}
    />
  );
}

/** The words of the fields whose answers are codes. */
const WOORDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  binding: teksten.binding,
  werking: teksten.werking,
  methoden: teksten.methode,
  betekenis: teksten.betekenis,
  wetten: teksten.wet,
  voorzieningen: waarden.locatiesoort,
  financiering: waarden.financiering,
};

function Antwoord({ veld, regels }: { veld: string; regels: readonly string[] }) {
  if (regels.length === 0) return <span className="nav-zacht">{t.leeg}</span>;
  const lees = (regel: string) =>
    veld === 'evaluatieOp' ? datumTekst(regel) : woord(WOORDEN[veld] ?? {}, regel);
  return <span className="nav-vrijetekst">{regels.map(lees).join('\n')}</span>;
}

const kolommen: readonly Kolom<Veldverschil>[] = [
  { id: 'veld', kop: t.kolom, rijkop: true, cel: ({ veld }) => woord(t.veld, veld) },
  { id: 'was', kop: t.was, cel: ({ veld, was }) => <Antwoord veld={veld} regels={was} /> },
  { id: 'wordt', kop: t.wordt, cel: ({ veld, wordt }) => <Antwoord veld={veld} regels={wordt} /> },
];
