import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { StatusLabel, Tabbladen, type Kruimel } from '@navolgbaar/ui';
import { type Dossier, dossierVraag } from '../../api/dossier';
import { alsApiFout } from '../../api/fout';
import { zaakVraag, type Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { useGaNaar } from '../../delen/ga-naar';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Veiligheidsbanner } from '../../delen/veiligheid';
import { SamenloopLabels } from '../../delen/zaak-labels';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { FoutMelding, NietGevonden } from '../../schil/fout-scherm';
import { useDaden } from '../../schil/palet/daden';
import { verwantTeksten } from '../../teksten/verwant';
import { zakenTeksten, zaakTeksten as teksten } from '../../teksten/zaken';
import { alleKnoppen } from './actieknoppen';
import { useBehandelaarschap } from './behandelaarschap';
import { useIdentiteit } from './identiteit';

export type Zaakblad = 'overzicht' | 'tijdlijn' | 'bewijs' | 'stukken';

/** A page of the dossier of a case: its head, its bar and its tabs. */
export function ZaakKader({ blad, children }: { blad: Zaakblad; children: (dossier: Dossier) => ReactNode }) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(dossierVraag(id));
  if (isWeg(vraag)) return <NietGevonden />;
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(dossier) => (
        <Kader key={dossier.zaak.id} zaak={dossier.zaak} blad={blad}>
          {children(dossier)}
        </Kader>
      )}
    </Gegevens>
  );
}

/** A case that is not there and one that is not yours are the same page. */
const isWeg = ({ data, error }: { data: unknown; error: unknown }): boolean =>
  data === undefined && error !== null && alsApiFout(error).status === 404;

function Kader({ zaak, blad, children }: { zaak: Zaak; blad: Zaakblad; children: ReactNode }) {
  const pad = adres(`/zaken/${zaak.id}`);
  const { label, overzicht, tijdlijn, bewijs, stukken } = teksten.tabbladen;
  return (
    <Pagina
      titel={zaak.onderwerp}
      kruimels={[{ label: zakenTeksten.titel, href: lijstadres('/zaken') }, { label: zaak.nummer }]}
      labels={<Labels zaak={zaak} />}
      identiteit={useIdentiteit(zaak)}
      vertrouwelijk={zaak.gevoelig || zaak.besloten}
      afdrukken
    >
      <Tabbladen
        label={label}
        tabbladen={[
          { label: overzicht, href: pad, huidig: blad === 'overzicht' },
          { label: tijdlijn, href: `${pad}/tijdlijn`, huidig: blad === 'tijdlijn', toets: 't' },
          { label: bewijs, href: `${pad}/bewijs`, huidig: blad === 'bewijs' },
          { label: stukken, href: `${pad}/stukken`, huidig: blad === 'stukken' },
        ]}
      />
      <Veiligheidsbanner plek={{ zaakId: zaak.id }} />
      {blad !== 'overzicht' && <Daden zaak={zaak} />}
      {children}
    </Pagina>
  );
}

/** What the first tab offers as buttons, for the palette: the same list from the same table. */
function Daden({ zaak }: { zaak: Zaak }) {
  const gaNaar = useGaNaar();
  const { label, doe, fout } = useBehandelaarschap(zaak);
  const daden = useMemo(
    () => [
      ...alleKnoppen(zaak).map((knop) => ({ label: knop.label, doe: () => gaNaar(knop.href) })),
      ...(zaak.handelingen.includes('wijzig') ? [{ label, doe }] : []),
    ],
    [zaak, gaNaar, label, doe],
  );
  useDaden(daden);
  return fout === null ? null : <FoutMelding fout={fout} />;
}

function Labels({ zaak }: { zaak: Zaak }) {
  const keten = zaak.meldingen.some((melding) => melding.keten);
  if (!zaak.gevoelig && !zaak.besloten && !zaak.openMonitoring && !keten && zaak.samenloop.length === 0)
    return null;
  return (
    <>
      {keten && <StatusLabel soort="waarschuwing">{verwantTeksten.keten}</StatusLabel>}
      <SamenloopLabels samenloop={zaak.samenloop} />
      {zaak.gevoelig && <StatusLabel soort="waarschuwing">{zakenTeksten.gevoelig}</StatusLabel>}
      {zaak.besloten && <StatusLabel soort="rust">{zakenTeksten.besloten}</StatusLabel>}
      {zaak.openMonitoring && <StatusLabel soort="actief">{zakenTeksten.monitoring}</StatusLabel>}
    </>
  );
}

export interface ZaakFormulierpaginaProps {
  titel: string;
  inleiding?: string;
  children: (zaak: Zaak, gezien: Gezien<Zaak>) => ReactNode;
}

/** The page of a form in a case: its head, its bar and the version that the person saw. */
export function ZaakFormulierpagina(props: ZaakFormulierpaginaProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(zaakVraag(id));
  if (isWeg(vraag)) return <NietGevonden />;
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(zaak) => <Formulierkader key={zaak.id} zaak={zaak} gezien={gezienVan(zaak, vraag)} {...props} />}
    </Gegevens>
  );
}

function Formulierkader({
  zaak,
  gezien,
  titel,
  inleiding,
  children,
}: ZaakFormulierpaginaProps & { zaak: Zaak; gezien: Gezien<Zaak> }) {
  return (
    <Pagina
      titel={titel}
      boven={zaak.onderwerp}
      inleiding={inleiding}
      kruimels={zaakkruimels(zaak, titel)}
      identiteit={useIdentiteit(zaak)}
    >
      {children(zaak, gezien)}
    </Pagina>
  );
}

export function zaakkruimels(zaak: Pick<Zaak, 'id' | 'nummer'>, titel: string): Kruimel[] {
  return [
    { label: zakenTeksten.titel, href: lijstadres('/zaken') },
    { label: zaak.nummer, href: adres(`/zaken/${zaak.id}`) },
    { label: titel },
  ];
}
