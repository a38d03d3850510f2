import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  Alinea,
  DataTabel,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  type Kolom,
  Lijst,
  Melding,
  Tekstveld,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { stuur } from '../../api/stuur';
import { type Kaderinhoud, type Kaderversie, kaderversieVraag, type Norm } from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Filterbalk } from '../../delen/lijst-pagina';
import { OpDezePagina } from '../../delen/op-deze-pagina';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { FoutMelding } from '../../schil/fout-scherm';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { type Deelsoort, zonder } from './delen';
import { alsBoom, Binding, schrijfPad, themadeel, versiekruimels, versiePad, ververs } from './kader';
import { useNormfilter } from './normfilter';
import { useVerplaats, Volgordeknoppen } from './verplaats';

const t = teksten.schrijven;

/** All parts of a concept, each with what can be done to it. */
export function VersieSchrijven() {
  return (
    <Stuk vraag={kaderversieVraag} wat={teksten.pagina.wat}>
      {(versie) => <Schrijfblad versie={versie} />}
    </Stuk>
  );
}

/** The norm that somebody just wrote at. */
const useBij = (): string | null =>
  new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get('bij');

function Schrijfblad({ versie }: { versie: Kaderversie }) {
  const bij = useBij();
  // After the page put the focus on its head: who just wrote a norm goes on from there.
  useEffect(() => {
    if (bij !== null) document.getElementById(`norm-${bij}`)?.focus();
  }, [bij]);
  const { id, inhoud } = versie;
  const mag = versie.handelingen.includes('wijzig');
  const verwijder = useVerwijder(versie);
  const verplaats = useVerplaats(versie);
  return (
    <Pagina
      titel={t.titel}
      boven={`${versie.naam}, ${teksten.versie(versie.nummer).toLowerCase()}`}
      inleiding={t.inleiding}
      kruimels={[...versiekruimels(versie), { label: t.titel }]}
      acties={
        <>
          {mag && versie.handelingen.includes('stelVast') && (
            <KnopKoppeling href={adres(`${versiePad(id)}/vaststellen`)} soort="primair" pictogram="vink">
              {teksten.pagina.stelVast}
            </KnopKoppeling>
          )}
          <KnopKoppeling href={adres(versiePad(id))} soort="subtiel">
            {t.terug}
          </KnopKoppeling>
        </>
      }
    >
      {mag ? (
        <>
          {verwijder.isError && <FoutMelding fout={verwijder.error} />}
          {verplaats.isError && <FoutMelding fout={verplaats.error} />}
          <AlgemeenKaart versie={versie} />
          <ThemaKaart id={id} inhoud={inhoud} weg={verwijder.mutate} />
          <Normen id={id} inhoud={inhoud} weg={verwijder.mutate} verplaats={verplaats.mutate} />
          <SchaalKaart id={id} inhoud={inhoud} weg={verwijder.mutate} />
        </>
      ) : (
        <NietMogelijk terug={versiePad(id)} tekst={t.bevroren} knop={t.terug} />
      )}
    </Pagina>
  );
}

interface Weg {
  soort: Exclude<Deelsoort, 'algemeen'>;
  code: string;
}

/** Takes a part out at once, and offers to put it back. */
function useVerwijder({ id, inhoud, versie }: Kaderversie) {
  const bewaar = (nieuw: Kaderinhoud, op: number) =>
    stuur<Kaderversie>('/api/v1/kaderversies/{id}', { id }, nieuw, actieKoppen({ versie: op }), 'PUT');
  const gezegd = { norm: t.norm, vraag: t.vraag, thema: t.thema, waarde: t.waarde };
  return useActie({
    doe: async ({ soort, code }: Weg) => ({
      gewijzigd: await bewaar(zonder(soort, inhoud, code), versie),
      bericht: gezegd[soort].verwijderd,
    }),
    ververs,
    bericht: ({ bericht }) => bericht,
    ongedaan: ({ gewijzigd }) => ({ bericht: t.ongedaan, doe: () => bewaar(inhoud, gewijzigd.versie) }),
  });
}

interface DeelProps {
  id: string;
  inhoud: Kaderinhoud;
  weg: (wat: Weg) => void;
}

/** Change and take away, named by what they are about. */
function Deelknoppen({
  id,
  soort,
  code,
  weg,
  verwijderbaar = true,
}: Weg & Omit<DeelProps, 'inhoud'> & { verwijderbaar?: boolean }) {
  const welk = <span className="nav-verborgen">{t.welk(code)}</span>;
  return (
    <Knoppen>
      <KnopKoppeling
        href={adres(`${schrijfPad(id)}/${soort}/${encodeURIComponent(code)}`)}
        soort="subtiel"
        pictogram="wijzig"
        klein
      >
        {t.wijzig}
        {welk}
      </KnopKoppeling>
      {verwijderbaar && (
        <Knop soort="subtiel" pictogram="verwijder" klein onClick={() => weg({ soort, code })}>
          {t.verwijder}
          {welk}
        </Knop>
      )}
    </Knoppen>
  );
}

const Erbij = ({ href, children }: { href: string; children: string }) => (
  <KnopKoppeling href={adres(href)} pictogram="nieuw" klein>
    {children}
  </KnopKoppeling>
);

function AlgemeenKaart({ versie: { id, inhoud } }: { versie: Kaderversie }) {
  return (
    <Kaart
      titel={teksten.algemeen.titel}
      id="algemeen"
      acties={
        <KnopKoppeling href={adres(`${schrijfPad(id)}/algemeen`)} soort="subtiel" pictogram="wijzig" klein>
          {t.wijzig}
          <span className="nav-verborgen">{t.welk(teksten.algemeen.titel.toLowerCase())}</span>
        </KnopKoppeling>
      }
    >
      <Alinea>{inhoud.doel}</Alinea>
    </Kaart>
  );
}

function SchaalKaart({ id, inhoud, weg }: DeelProps) {
  const kolommen: readonly Kolom<Kaderinhoud['schaal'][number]>[] = [
    { id: 'naam', kop: t.naam, rijkop: true, cel: ({ naam }) => naam },
    {
      id: 'betekenis',
      kop: teksten.vergelijken.veld.betekenis,
      cel: ({ betekenis, toelichtingNodig }) =>
        [teksten.betekenis[betekenis], ...(toelichtingNodig ? [teksten.pagina.metToelichting] : [])].join(
          ', ',
        ),
    },
    {
      id: 'acties',
      kop: t.wijzig,
      cel: ({ code }) => <Deelknoppen soort="waarde" {...{ id, code, weg }} />,
    },
  ];
  return (
    <Kaart
      titel={t.waarde.titel}
      id="schaal"
      acties={<Erbij href={`${schrijfPad(id)}/waarde`}>{t.waarde.erbij}</Erbij>}
    >
      <DataTabel
        bijschrift={t.waarde.bijschrift}
        rijen={inhoud.schaal}
        sleutel={({ code }) => code}
        kolommen={kolommen}
      />
    </Kaart>
  );
}

function ThemaKaart({ id, inhoud, weg }: DeelProps) {
  const aantal = (thema: string) => inhoud.normen.filter((norm) => norm.thema === thema).length;
  const kolommen: readonly Kolom<Kaderinhoud['themas'][number]>[] = [
    { id: 'naam', kop: t.naam, rijkop: true, cel: ({ naam }) => naam },
    { id: 'normen', kop: teksten.vergelijken.normen, cel: ({ code }) => t.thema.inGebruik(aantal(code)) },
    {
      id: 'acties',
      kop: t.wijzig,
      cel: ({ code }) => (
        <Deelknoppen soort="thema" {...{ id, code, weg }} verwijderbaar={aantal(code) === 0} />
      ),
    },
  ];
  return (
    <Kaart
      titel={t.thema.titel}
      id="themas"
      acties={<Erbij href={`${schrijfPad(id)}/thema`}>{t.thema.erbij}</Erbij>}
    >
      {inhoud.themas.length === 0 ? (
        <Melding>{t.eerstThema}</Melding>
      ) : (
        <DataTabel
          bijschrift={t.thema.bijschrift}
          rijen={inhoud.themas}
          sleutel={({ code }) => code}
          kolommen={kolommen}
        />
      )}
    </Kaart>
  );
}

interface NormenProps extends DeelProps {
  verplaats: ReturnType<typeof useVerplaats>['mutate'];
}

/** With sixty norms one looks for a word. */
function Normen({ id, inhoud, weg, verplaats }: NormenProps) {
  const { waarde, zet, past, gefilterd } = useNormfilter();
  return (
    <>
      {inhoud.themas.length > 1 && <OpDezePagina delen={inhoud.themas.map(themadeel)} />}
      {inhoud.normen.length > 0 && (
        <Filterbalk key={waarde('zoek')} namen={['zoek']} onFilter={zet}>
          <Tekstveld naam="zoek" label={teksten.filter.zoek} type="search" beginwaarde={waarde('zoek')} />
        </Filterbalk>
      )}
      {gefilterd && (
        <p role="status" className="nav-teller">
          {teksten.filter.aantal(inhoud.normen.filter(past).length, inhoud.normen.length)}
        </p>
      )}
      {inhoud.themas.map(({ code, naam }) => (
        <NormenKaart
          key={code}
          {...{ id, inhoud, code, naam, weg, past }}
          verplaats={gefilterd ? null : verplaats}
        />
      ))}
    </>
  );
}

interface ThemaProps extends DeelProps {
  code: string;
  naam: string;
  /** Not in a part of the list: the neighbour may be one that is not shown. */
  verplaats: NormenProps['verplaats'] | null;
  past: (norm: Norm) => boolean;
}

function NormenKaart({ id, inhoud, weg, code, naam, past, verplaats }: ThemaProps) {
  const bomen = alsBoom(inhoud.normen.filter(({ thema }) => thema === code)).filter(
    ({ norm, delen }) => past(norm) || delen.some(past),
  );
  return (
    <Kaart
      titel={naam}
      id={`thema-${code}`}
      acties={
        <Erbij href={`${schrijfPad(id)}/norm?${new URLSearchParams({ thema: code })}`}>{t.norm.erbij}</Erbij>
      }
    >
      {bomen.map(({ norm, delen }) => (
        <div key={norm.code} className="nav-normregel">
          <Normregel {...{ id, norm, weg, verplaats }} deelErbij />
          {delen.map((deel) => (
            <div key={deel.code} className="nav-normregel nav-normregel--deel">
              <Normregel {...{ id, norm: deel, weg, verplaats }} />
            </div>
          ))}
        </div>
      ))}
    </Kaart>
  );
}

function Normregel({
  id,
  norm,
  weg,
  verplaats,
  deelErbij = false,
}: { norm: Norm; deelErbij?: boolean } & Pick<ThemaProps, 'id' | 'weg' | 'verplaats'>) {
  const bij = useBij();
  const nieuw = (soort: string) => `${schrijfPad(id)}/${soort}?${new URLSearchParams({ norm: norm.code })}`;
  return (
    <>
      <p className="nav-alinea" id={`norm-${norm.code}`} tabIndex={-1}>
        <strong>{norm.code}</strong> {norm.tekst} <Binding binding={norm.binding} />
      </p>
      {norm.vragen.length > 0 && (
        // Folded, but for who just wrote one or looks for a word: seventy norms must be overseen.
        <details className="nav-herleiding" open={bij === norm.code || verplaats === null}>
          <summary>{t.vraag.aantal(norm.vragen.length)}</summary>
          <Lijst
            items={norm.vragen.map(({ code, tekst }) => (
              <div key={code}>
                {tekst} <Deelknoppen soort="vraag" {...{ id, code, weg }} />
              </div>
            ))}
          />
        </details>
      )}
      <Knoppen>
        {verplaats && <Volgordeknoppen code={norm.code} verplaats={verplaats} />}
        <Deelknoppen soort="norm" code={norm.code} {...{ id, weg }} />
        <Erbij href={nieuw('vraag')}>{t.vraag.erbij}</Erbij>
        {deelErbij && <Erbij href={nieuw('norm')}>{t.norm.deelErbij}</Erbij>}
      </Knoppen>
    </>
  );
}
