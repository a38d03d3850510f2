import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, Herleiding, Kaart, Koppeling, LegeStaat, type Kolom } from '@navolgbaar/ui';
import { type Groep, type Vergelijking, vergelijkVraag } from '../../api/gelijke-gevallen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { gelijkTeksten as t } from '../../teksten/gelijke-gevallen';
import { waarden, woord } from '../../teksten/waarden';
import { Bladen, Keuzebalk, useKeuze } from './keuze';
import { Tellingen } from './tellingen';

const kleurnaam = (code: string): string => woord(waarden.kleur, code);
export const besluitnaam = (code: string | null): string =>
  code === null ? t.nietBesloten : woord({ ...waarden.actie, geen_actie: waarden.besluit.geen_actie }, code);

/** Comparable weighings side by side. */
export function VergelijkPagina() {
  const keuze = useKeuze();
  const vraag = useQuery(vergelijkVraag(keuze));
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} afdrukken>
      <Bladen huidig="gelijk" keuze={keuze} />
      <Keuzebalk keuze={keuze} keuzes={vraag.data?.keuzes} />
      <Gegevens vraag={vraag} wat={t.titel}>
        {(v) => (
          <>
            {v.nogTeHerwegen > 0 && <Alinea>{t.herweegt(v.nogTeHerwegen)}</Alinea>}
            <GroepenKaart groepen={v.groepen} />
            <TijdvakkenKaart tijdvakken={v.tijdvakken} />
            <WegersKaart vergelijking={v} />
            <AfwijkingenKaart afwijkingen={v.afwijkingen} />
            <Herleiding stappen={v.herleiding} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

function GroepenKaart({ groepen }: { groepen: readonly Groep[] }) {
  return (
    <Kaart titel={t.groepen.titel} id="groepen">
      <DataTabel
        bijschrift={t.groepen.bijschrift}
        rijen={groepen}
        sleutel={({ sleutel }) => sleutel}
        kolommen={groepkolommen}
        leeg={<LegeStaat titel={t.groepen.leeg} />}
      />
    </Kaart>
  );
}

const { kolom: gk } = t.groepen;
const groepkolommen: readonly Kolom<Groep>[] = [
  {
    id: 'groep',
    kop: gk.groep,
    rijkop: true,
    cel: ({ soort, ernstNaam, kaderversie, aantal }) => (
      <>
        {t.groepen.kop(woord(waarden.meldingsoort, soort), ernstNaam)}
        <span className="nav-onderregel nav-klein">{t.groepen.versie(kaderversie, aantal)}</span>
      </>
    ),
  },
  {
    id: 'kleuren',
    kop: gk.kleuren,
    cel: ({ kleuren, aantal }) => <Tellingen tellingen={kleuren} totaal={aantal} naam={kleurnaam} />,
  },
  {
    id: 'omvang',
    kop: gk.omvang,
    cel: ({ omvang, aantal }) => <Tellingen tellingen={omvang} totaal={aantal} naam={(naam) => naam} />,
  },
  {
    id: 'besluiten',
    kop: gk.besluiten,
    cel: ({ besluiten, aantal, nietBesloten }) => (
      <Tellingen
        tellingen={nietBesloten > 0 ? [...besluiten, { code: '', aantal: nietBesloten }] : besluiten}
        totaal={aantal}
        naam={(code) => besluitnaam(code || null)}
      />
    ),
  },
  { id: 'verhoogd', kop: gk.verhoogd, cel: ({ verhoogd, aantal }) => t.van(verhoogd, aantal) },
  {
    id: 'meest',
    kop: gk.meest,
    cel: ({ teWeinig, aantal, meestKleur, meestBesluit }) =>
      teWeinig ? (
        t.teWeinig(aantal)
      ) : (
        <>
          {meestKleur ? kleurnaam(meestKleur) : t.geenMeest}
          {meestBesluit && <span className="nav-onderregel">{besluitnaam(meestBesluit)}</span>}
        </>
      ),
  },
];

type Afwijking = Vergelijking['afwijkingen'][number];

function AfwijkingenKaart({ afwijkingen }: { afwijkingen: readonly Afwijking[] }) {
  return (
    <Kaart titel={t.afwijkingen.titel(afwijkingen.length)} id="afwijkingen">
      {afwijkingen.length === 0 ? (
        <Alinea>{t.afwijkingen.leeg}</Alinea>
      ) : (
        <DataTabel
          bijschrift={t.afwijkingen.bijschrift}
          rijen={afwijkingen}
          sleutel={({ meldingId, wat }) => `${meldingId}/${wat}`}
          kolommen={afwijkkolommen}
        />
      )}
    </Kaart>
  );
}

const uitkomstnaam = (wat: string, code: string): string =>
  wat === 'kleur' ? kleurnaam(code) : besluitnaam(code);

const { kolom: ak } = t.afwijkingen;
const afwijkkolommen: readonly Kolom<Afwijking>[] = [
  {
    id: 'nummer',
    kop: ak.nummer,
    rijkop: true,
    smal: true,
    cel: ({ meldingId, nummer }) => <Koppeling href={adres(`/meldingen/${meldingId}`)}>{nummer}</Koppeling>,
  },
  {
    id: 'gelijk',
    kop: ak.gelijk,
    cel: ({ soort, ernstNaam }) => t.groepen.kop(woord(waarden.meldingsoort, soort), ernstNaam),
  },
  {
    id: 'wat',
    kop: ak.wat,
    cel: ({ wat, door }) => (
      <>
        {t.afwijkingen.wat[wat]}
        {door && <span className="nav-onderregel nav-klein">{t.afwijkingen.door[door]}</span>}
      </>
    ),
  },
  {
    id: 'gebruikelijk',
    kop: ak.gebruikelijk,
    cel: ({ wat, gebruikelijk }) => uitkomstnaam(wat, gebruikelijk),
  },
  { id: 'hier', kop: ak.hier, cel: ({ wat, hier }) => uitkomstnaam(wat, hier) },
  { id: 'reden', kop: ak.reden, cel: ({ reden }) => <span className="nav-vrijetekst">{reden}</span> },
];

type Tijdvak = Vergelijking['tijdvakken'][number];

function TijdvakkenKaart({ tijdvakken }: { tijdvakken: readonly Tijdvak[] }) {
  if (tijdvakken.length === 0) return null;
  return (
    <Kaart titel={t.tijdvakken.titel} id="tijdvakken">
      <DataTabel
        bijschrift={t.tijdvakken.bijschrift}
        rijen={tijdvakken}
        sleutel={({ kwartaal }) => kwartaal}
        kolommen={tijdkolommen}
      />
    </Kaart>
  );
}

const { kolom: tk } = t.tijdvakken;
const tijdkolommen: readonly Kolom<Tijdvak>[] = [
  { id: 'kwartaal', kop: tk.kwartaal, rijkop: true, cel: ({ kwartaal }) => t.tijdvakken.kwartaal(kwartaal) },
  { id: 'aantal', kop: tk.aantal, cel: ({ aantal }) => aantal },
  {
    id: 'kleuren',
    kop: tk.kleuren,
    cel: ({ teWeinig, aantal, kleuren }) =>
      teWeinig ? t.teWeinig(aantal) : <Tellingen tellingen={kleuren} totaal={aantal} naam={kleurnaam} />,
  },
  {
    id: 'verhoogd',
    kop: tk.verhoogd,
    cel: ({ teWeinig, verhoogd, aantal }) => !teWeinig && t.van(verhoogd, aantal),
  },
  {
    id: 'geenActie',
    kop: tk.geenActie,
    cel: ({ teWeinig, geenActie, aantal }) => !teWeinig && t.van(geenActie, aantal),
  },
];

type Weger = Vergelijking['wegers'][number];

function WegersKaart({ vergelijking: { wegers, allenZichtbaar } }: { vergelijking: Vergelijking }) {
  return (
    <Kaart titel={t.wegers.titel} id="wegers">
      <Alinea>{allenZichtbaar ? t.wegers.uitlegAllen : t.wegers.uitlegEigen}</Alinea>
      {wegers.length > 0 ? (
        <DataTabel
          bijschrift={t.wegers.bijschrift}
          rijen={wegers}
          sleutel={({ wegerId }) => wegerId}
          kolommen={wegerkolommen}
        />
      ) : (
        !allenZichtbaar && <Alinea>{t.wegers.leeg}</Alinea>
      )}
    </Kaart>
  );
}

const { kolom: wk } = t.wegers;
const wegerkolommen: readonly Kolom<Weger>[] = [
  { id: 'naam', kop: wk.naam, rijkop: true, cel: ({ naam }) => naam ?? t.wegers.onbekend },
  { id: 'aantal', kop: wk.aantal, cel: ({ aantal }) => aantal },
  {
    id: 'kleuren',
    kop: wk.kleuren,
    cel: ({ teWeinig, aantal, kleuren }) =>
      teWeinig ? t.teWeinig(aantal) : <Tellingen tellingen={kleuren} totaal={aantal} naam={kleurnaam} />,
  },
  {
    id: 'verhoogd',
    kop: wk.verhoogd,
    cel: ({ teWeinig, verhoogd, aantal }) => !teWeinig && t.van(verhoogd, aantal),
  },
  { id: 'hoger', kop: wk.hoger, cel: ({ teWeinig, hoger, aantal }) => !teWeinig && t.van(hoger, aantal) },
  { id: 'lager', kop: wk.lager, cel: ({ teWeinig, lager, aantal }) => !teWeinig && t.van(lager, aantal) },
];
