import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Alinea,
  Kaart,
  Keuzelijst,
  Keuzerondjes,
  Knop,
  Knoppen,
  Kop,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { laatsteWijziging } from '../../api/laatste-wijziging';
import { rapportVraag, rapportsjablonenVraag, type Rapport, type Rapportsjabloon } from '../../api/lijn';
import type { Zaak } from '../../api/zaken';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { rapportTeksten } from '../../teksten/rapporten';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { aanbiederopties } from '../zaken/aanbiedervragen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import {
  aantalVan,
  beginRapport,
  bevindingNaam,
  controleerRapport,
  type Deel,
  houdBevindingen,
  metBevinding,
  naarRapport,
  sectieNaam,
  type Waarden,
  weergaveVan,
  zonderBevinding,
} from './editor-waarden';
import { RapportKader } from './rapport-kader';

const { nieuw, vraag: t } = rapportTeksten;

/** Begins a report in a case. */
export function RapportNieuw() {
  return (
    <ZaakFormulierpagina titel={nieuw.titel} inleiding={nieuw.inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('startRapportage') ? (
          <NieuweEditor zaak={zaak} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'startRapportage' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

/** Edits a draft. */
export function RapportBewerken() {
  return (
    <RapportKader titel={rapportTeksten.bewerken.titel} inleiding={nieuw.inleiding}>
      {(rapport, gezien) =>
        rapport.handelingen.includes('wijzig') ? (
          <Editor
            rapport={rapport}
            gezien={gezien}
            sjablonen={[rapport]}
            terug={`/rapporten/${rapport.id}`}
          />
        ) : (
          <NietMogelijk
            terug={`/rapporten/${rapport.id}`}
            daad={{ bij: 'rapport', status: rapport.status, handeling: 'wijzig' }}
          />
        )
      }
    </RapportKader>
  );
}

/** The parts to fill in are those of the kind of report that is chosen. */
function NieuweEditor({ zaak }: { zaak: Zaak }) {
  return (
    <Gegevens vraag={useQuery(rapportsjablonenVraag)}>
      {(sjablonen) => <Editor zaak={zaak} sjablonen={sjablonen} terug={`/zaken/${zaak.id}`} />}
    </Gegevens>
  );
}

type Sjabloon = Pick<Rapportsjabloon, 'soort' | 'bevindingenNa'> & { readonly secties: readonly Deel[] };

interface EditorProps {
  /** Of a report that is begun all that can be chosen, the first until then; of one that exists its own. */
  sjablonen: readonly Sjabloon[];
  zaak?: Zaak;
  rapport?: Rapport;
  gezien?: Gezien<Rapport>;
  terug: string;
}

type Editorformulier = ReturnType<typeof useEditor>;

function Editor(props: EditorProps) {
  const aanbieders = props.zaak ? aanbiederopties(props.zaak) : [];
  const f = useEditor(props);
  const { secties, bevindingenNa } = f.sjabloon;
  const knip = 1 + secties.findIndex(({ sleutel }) => sleutel === bevindingenNa);
  const [voor, na] = [secties.slice(0, knip), secties.slice(knip)];
  return (
    <Formulier f={f} knop={nieuw.knop} annuleer={adres(props.terug)} label={nieuw.titel}>
      <Kaart>
        {aanbieders.length > 0 && (
          <Keuzerondjes {...f.veld('aanbiederId')} label={t.aanbiederId} opties={aanbieders} />
        )}
        <Tekstveld {...f.veld('titel')} label={t.titel} />
        {!props.rapport && (
          <Keuzerondjes
            {...f.veld('soort')}
            label={t.soort}
            opties={opties(zaakwaarden.rapportsoort)}
            naastElkaar
          />
        )}
      </Kaart>
      <Kaart>
        {voor.map((deel) => (
          <Sectie key={deel.sleutel} f={f} deel={deel} />
        ))}
      </Kaart>
      <Bevindingen f={f} />
      <Kaart>
        {na.map((deel) => (
          <Sectie key={deel.sleutel} f={f} deel={deel} />
        ))}
      </Kaart>
    </Formulier>
  );
}

interface SectieProps {
  f: Editorformulier;
  deel: Deel;
}

function Sectie({ f, deel }: SectieProps) {
  return (
    <Tekstvak
      {...f.veld(sectieNaam(deel.sleutel))}
      label={deel.kop}
      uitleg={deel.hulp}
      regels={6}
      nietVerplicht
    />
  );
}

function Bevindingen({ f }: { f: Editorformulier }) {
  const aantal = aantalVan(f.waarden);
  return (
    <Kaart titel={t.bevindingen} id="bevindingen">
      {aantal === 0 && <Alinea>{t.geen}</Alinea>}
      {Array.from({ length: aantal }, (_, i) => (
        <Bevinding key={i} f={f} i={i} />
      ))}
      <Knoppen>
        <Knop pictogram="nieuw" onClick={() => f.zetAlles(metBevinding(f.waarden))}>
          {t.erbij}
        </Knop>
      </Knoppen>
    </Kaart>
  );
}

function Bevinding({ f, i }: { f: Editorformulier; i: number }) {
  return (
    <fieldset className="nav-bevinding" aria-label={t.bevinding(i + 1)}>
      <Kop niveau={3} alsNiveau={4}>
        {t.bevinding(i + 1)}
      </Kop>
      <Tekstveld {...f.veld(bevindingNaam(i, 'norm'))} label={t.norm} />
      <Keuzelijst
        {...f.veld(bevindingNaam(i, 'oordeel'))}
        label={t.oordeel}
        opties={opties(zaakwaarden.normoordeel)}
      />
      <Tekstvak {...f.veld(bevindingNaam(i, 'onderbouwing'))} label={t.onderbouwing} regels={4} />
      <Knoppen>
        <Knop
          klein
          soort="subtiel"
          pictogram="verwijder"
          onClick={() => f.zetAlles(zonderBevinding(f.waarden, i))}
        >
          {t.weg}
          <span className="nav-verborgen"> ({t.bevinding(i + 1)})</span>
        </Knop>
      </Knoppen>
    </fieldset>
  );
}

function useEditor({ zaak, rapport, gezien, sjablonen }: EditorProps) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const f = useFormulier<Waarden, Rapport>({
    begin: {
      ...beginRapport(
        rapport ?? null,
        sjablonen.flatMap(({ secties }) => secties),
      ),
      ...(zaak ? { aanbiederId: '' } : {}),
    },
    controleer: (w) => ({
      ...controleerRapport(w),
      ...(zaak && zaak.aanbieders.length > 0 && !w['aanbiederId'] ? { aanbiederId: t.fout.aanbiederId } : {}),
    }),
    verstuur: (w, sleutel, versie) => {
      const koppen = actieKoppen({ versie, sleutel });
      return rapport
        ? stuur(
            '/api/v1/rapporten/{id}',
            { id: rapport.id },
            naarRapport(w, rapport.secties, rapport),
            koppen,
            'PATCH',
          )
        : stuur(
            '/api/v1/zaken/{id}/rapporten',
            { id: zaak?.id ?? '' },
            {
              ...naarRapport(w, sjabloonVoor(sjablonen, w).secties, null),
              soort: w['soort'],
              ...(w['aanbiederId'] ? { aanbiederId: w['aanbiederId'] } : {}),
            },
            koppen,
          );
    },
    ...(rapport &&
      gezien && {
        ...wijzigingVan(gezien, (nu) => beginRapport(nu), {
          ...weergaveVan(rapport.secties),
          rondSamenAf: houdBevindingen,
          laatste: laatsteWijziging('/api/v1/rapporten', rapport.id),
        }),
        // A draft: what it says is judged only when it is adopted.
        tussentijds: {
          wat: (w: Waarden) => w,
          bewaard: (nieuw: Rapport) => {
            voorraad.setQueryData(rapportVraag(nieuw.id).queryKey, nieuw);
            return nieuw.versie;
          },
        },
      }),
    gelukt: ({ id }) => {
      for (const sleutel of ['rapporten', 'zaken']) void voorraad.invalidateQueries({ queryKey: [sleutel] });
      kondigAan(nieuw.gelukt);
      gaNaar(`/rapporten/${id}`);
    },
  });
  const zetAlles = (nieuw: Waarden) => Object.entries(nieuw).forEach(([naam, waarde]) => f.zet(naam, waarde));
  return { ...f, zetAlles, sjabloon: sjabloonVoor(sjablonen, f.waarden) };
}

function sjabloonVoor(sjablonen: readonly Sjabloon[], w: Waarden): Sjabloon {
  const sjabloon = sjablonen.find(({ soort }) => soort === w['soort']) ?? sjablonen[0];
  if (!sjabloon) throw new Error('Er is geen rapportsjabloon.');
  return sjabloon;
}
