import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import {
  Alinea,
  DataTabel,
  Herleiding,
  Kaart,
  Keuzelijst,
  type Kolom,
  KnopKoppeling,
  Stapel,
} from '@navolgbaar/ui';
import { type Telkeuze, type Tellingen, tellingenVraag } from '../../api/aandachtsgebieden';
import { useVandaag } from '../../api/ik';
import { Gegevens } from '../../delen/gegevens';
import { Filterbalk } from '../../delen/lijst-pagina';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';

type Regel = Tellingen['regels'][number];

const { tellingen: t, kolom } = aandachtTeksten;
/** As many years back as the API counts. */
const JAREN = 8;

/** How often each area occurs per period; the address holds what was chosen. */
export function TellingenKaart() {
  const zoek = new URLSearchParams(useLocation().searchStr);
  const jaar = Number(zoek.get('jaar'));
  const keuze: Telkeuze = {
    per: zoek.get('per') === 'jaar' ? 'jaar' : 'kwartaal',
    ...(Number.isInteger(jaar) && jaar > 0 && { jaar }),
  };
  const vraag = useQuery(tellingenVraag(keuze));
  return (
    <Kaart
      titel={t.titel}
      id="tellingen"
      acties={
        <KnopKoppeling
          href={`/api/v1/aandachtsgebieden/tellingen/export?${alsVraag(keuze)}`}
          pictogram="download"
        >
          {t.exporteer}
        </KnopKoppeling>
      }
    >
      <Keuze keuze={keuze} />
      <Gegevens vraag={vraag} wat={t.titel.toLowerCase()}>
        {({ regels, herleiding }) => (
          <>
            {regels.length === 0 && <Alinea>{t.leeg}</Alinea>}
            <Stapel>
              {perGebied(regels).map((rijen) => (
                <Gebiedstabel key={rijen[0]?.gebiedId} regels={rijen} />
              ))}
            </Stapel>
            <Herleiding stappen={herleiding} />
          </>
        )}
      </Gegevens>
    </Kaart>
  );
}

const alsVraag = (keuze: Telkeuze): string =>
  new URLSearchParams(Object.entries(keuze).map(([naam, waarde]) => [naam, String(waarde)])).toString();

function Keuze({ keuze }: { keuze: Telkeuze }) {
  const router = useRouter();
  const ditJaar = Number(useVandaag().slice(0, 4));
  const jaren = Array.from({ length: JAREN }, (_, geleden) => String(ditJaar - geleden));
  const pasToe = ({ per, jaar }: Record<string, string | null>) => {
    const gekozen = { per: per === 'jaar' ? 'jaar' : 'kwartaal', ...(jaar && { jaar }) };
    void router.navigate({ to: `/aandachtsgebieden?${new URLSearchParams(gekozen).toString()}` });
  };
  return (
    <Filterbalk key={alsVraag(keuze)} namen={['per', 'jaar']} onFilter={pasToe}>
      <Keuzelijst
        naam="per"
        label={t.per}
        beginwaarde={keuze.per ?? 'kwartaal'}
        opties={Object.entries(t.perKeuze).map(([waarde, label]) => ({ waarde, label }))}
      />
      <Keuzelijst
        naam="jaar"
        label={t.jaar}
        leeg={t.laatste}
        beginwaarde={String(keuze.jaar ?? '')}
        opties={jaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
      />
    </Filterbalk>
  );
}

function perGebied(regels: readonly Regel[]): Regel[][] {
  const per = new Map<string, Regel[]>();
  for (const regel of regels) per.set(regel.gebiedId, [...(per.get(regel.gebiedId) ?? []), regel]);
  return [...per.values()];
}

function Gebiedstabel({ regels }: { regels: readonly Regel[] }) {
  const naam = regels[0]?.gebiedNaam ?? '';
  if (regels.every(({ meldingen, zaken, aanbieders }) => meldingen + zaken + aanbieders === 0))
    return <Alinea>{t.geen(naam)}</Alinea>;
  return (
    <DataTabel
      bijschrift={naam}
      toonBijschrift
      rijen={regels}
      sleutel={({ periode }) => periode}
      kolommen={kolommen}
    />
  );
}

const kolommen: readonly Kolom<Regel>[] = [
  { id: 'periode', kop: t.periode, rijkop: true, cel: ({ periode }) => t.naam(periode) },
  { id: 'meldingen', kop: kolom.meldingen, uitlijning: 'eind', cel: ({ meldingen }) => meldingen },
  { id: 'zaken', kop: kolom.zaken, uitlijning: 'eind', cel: ({ zaken }) => zaken },
  { id: 'aanbieders', kop: kolom.aanbieders, uitlijning: 'eind', cel: ({ aanbieders }) => aanbieders },
];
