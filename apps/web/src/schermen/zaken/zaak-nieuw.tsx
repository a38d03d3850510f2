import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, Keuzelijst, Selectievakjes } from '@navolgbaar/ui';
import { aanbiederVraag, gemeentenVraag } from '../../api/aanbieders';
import { foutUitProblem } from '../../api/fout';
import { useCollegas, useHeeftRecht, useIk } from '../../api/ik';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Formulier, type Veldwaarde } from '../../delen/formulier';
import { Pagina } from '../../delen/pagina';
import { Velden } from '../../delen/velden-weergave';
import { FoutScherm } from '../../schil/fout-scherm';
import { nieuweZaakTeksten as t } from '../../teksten/nieuwe-zaak';
import { opties, waarden } from '../../teksten/waarden';
import { zakenTeksten } from '../../teksten/zaken';
import {
  gevoeligvraag,
  toezichtvragen,
  useMeldingenVoorZaak,
  useNieuweZaak,
  type ZaakFormulier,
} from './nieuwe-zaak';

/** Opens a case by hand: for supervision that no melding asks for. */
export function ZaakNieuw() {
  const mag = useHeeftRecht()('zaak:behandelen');
  return mag ? <NieuweZaak /> : <FoutScherm error={foutUitProblem(403, null)} reset={() => undefined} />;
}

function NieuweZaak() {
  const f = useNieuweZaak();
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      fout={f.fouten.length > 0}
      kruimels={[{ label: zakenTeksten.titel, href: adres('/zaken') }, { label: t.titel }]}
    >
      <Formulier f={f} knop={t.knop} annuleer={adres('/zaken')} label={t.formulier}>
        <Kaart titel={t.delen.toezicht} id="toezicht">
          <Meldingkeuze f={f} />
          <Velden velden={toezichtvragen} f={f} />
        </Kaart>
        <Kaart titel={t.delen.wie} id="wie">
          <Aanbiederkeuze f={f} />
          <Gemeentekeuze f={f} />
        </Kaart>
        <Kaart titel={t.delen.werk} id="werk">
          <Behandelaarkeuze f={f} />
          <Keuzelijst
            {...lijst(f, 'actie')}
            label={t.actie}
            uitleg={t.actieUitleg}
            leeg={t.actieLeeg}
            opties={opties(waarden.actie)}
            nietVerplicht
          />
          <Velden velden={[gevoeligvraag]} f={f} />
        </Kaart>
      </Formulier>
    </Pagina>
  );
}

const tekst = (waarde: Veldwaarde | undefined): string => (typeof waarde === 'string' ? waarde : '');
const lijst = (f: ZaakFormulier, naam: string) => {
  const veld = f.veld(naam);
  return { ...veld, waarde: tekst(veld.waarde) };
};

/** The melding it follows from. What is still empty takes over what the melding says. */
function Meldingkeuze({ f }: { f: ZaakFormulier }) {
  const meldingen = useMeldingenVoorZaak();
  if (meldingen?.length === 0) return <Alinea>{t.meldingGeen}</Alinea>;
  const kies = (id: string) => {
    f.zet('meldingId', id);
    const melding = meldingen?.find((deze) => deze.id === id);
    if (!melding) return;
    const { onderwerp, wet, domein, aanbiederId } = melding;
    for (const [naam, waarde] of Object.entries({ onderwerp, wet, domein, aanbiederId: aanbiederId ?? '' }))
      if (!f.waarden[naam]) f.zet(naam, waarde);
  };
  return (
    <Keuzelijst
      {...lijst(f, 'meldingId')}
      onWaarde={kies}
      label={t.meldingId}
      uitleg={t.meldingUitleg}
      leeg={t.meldingLeeg}
      opties={(meldingen ?? []).map((m) => ({ waarde: m.id, label: t.melding(m.nummer, m.onderwerp) }))}
      nietVerplicht
    />
  );
}

function Aanbiederkeuze({ f }: { f: ZaakFormulier }) {
  const aanbiederId = tekst(f.waarden['aanbiederId']);
  const aanbieder = useQuery({ ...aanbiederVraag(aanbiederId), enabled: aanbiederId !== '' });
  const locaties = (aanbiederId && aanbieder.data?.locaties) || [];
  const kies = (id: string) => {
    f.zet('aanbiederId', id);
    f.zet('locatieId', '');
  };
  return (
    <>
      <AanbiederKiezer
        {...lijst(f, 'aanbiederId')}
        onWaarde={kies}
        label={t.aanbiederId}
        uitleg={t.aanbiederUitleg}
        nietVerplicht
      />
      {locaties.length > 0 && (
        <Keuzelijst
          {...lijst(f, 'locatieId')}
          label={t.locatieId}
          leeg={t.locatieLeeg}
          opties={locaties.map((l) => ({
            waarde: l.id,
            label: [l.naam, l.plaats].filter(Boolean).join(', '),
          }))}
          nietVerplicht
        />
      )}
    </>
  );
}

function Gemeentekeuze({ f }: { f: ZaakFormulier }) {
  const gemeenten = useQuery(gemeentenVraag);
  const veld = f.veld('gemeenteIds');
  return (
    <Selectievakjes
      {...veld}
      waarde={Array.isArray(veld.waarde) ? (veld.waarde as readonly string[]) : []}
      label={t.gemeenteIds}
      uitleg={`${t.gemeenteUitleg} ${t.gemeenteVanzelf}`}
      opties={(gemeenten.data ?? []).map((g) => ({ waarde: g.id, label: g.naam }))}
      nietVerplicht
    />
  );
}

function Behandelaarkeuze({ f }: { f: ZaakFormulier }) {
  const ik = useIk();
  const anderen = useCollegas().filter(({ id, actief }) => actief && id !== ik.id);
  return (
    <Keuzelijst
      {...lijst(f, 'behandelaarId')}
      label={t.behandelaarId}
      uitleg={t.behandelaarUitleg}
      leeg={null}
      opties={[
        { waarde: ik.id ?? '', label: t.behandelaarIk(ik.naam) },
        ...anderen.map(({ id, naam }) => ({ waarde: id, label: naam })),
      ]}
    />
  );
}
