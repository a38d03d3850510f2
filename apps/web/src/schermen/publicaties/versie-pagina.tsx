import { useQueryClient } from '@tanstack/react-query';
import { Kaart, KnopKoppeling, Knoppen, Melding, Selectievakje, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { publicatieVraag, type Publicatie, type PubliekeSectie } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import type { Gezien } from '../../delen/gezien';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { lakTeksten } from '../../teksten/lakken';
import { publicatieTeksten } from '../../teksten/publicaties';
import { PublicatieKader } from './publicatie-kader';
import {
  alleenTekst,
  beginVersie,
  naamVan,
  naarVersie,
  sectieTitel,
  veldnamenVoor,
  weergaveVan,
  type Waarden,
} from './versie-waarden';

const teksten = publicatieTeksten.versie;

/** Edits the text for the public, section by section, each with a tick of who looked at it. */
export function VersiePagina() {
  return (
    <PublicatieKader titel={teksten.titel} inleiding={teksten.inleiding}>
      {(publicatie, gezien) =>
        publicatie.handelingen.includes('bewerkPubliekeVersie') ? (
          <Editor publicatie={publicatie} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/publicaties/${publicatie.id}`}
            daad={{ bij: 'publicatie', status: publicatie.status, handeling: 'bewerkPubliekeVersie' }}
          />
        )
      }
    </PublicatieKader>
  );
}

interface EditorProps {
  publicatie: Publicatie;
  gezien: Gezien<Publicatie>;
}

type Editorformulier = ReturnType<typeof useVersie>;

function Editor({ publicatie, gezien }: EditorProps) {
  const f = useVersie({ publicatie, gezien });
  return (
    <>
      {publicatie.handelingen.includes('beslisLakvoorstellen') && (
        <Knoppen>
          <KnopKoppeling href={adres(`/publicaties/${publicatie.id}/lakken`)}>
            {lakTeksten.naar}
          </KnopKoppeling>
        </Knoppen>
      )}
      <Formulier
        f={f}
        knop={teksten.knop}
        annuleer={adres(`/publicaties/${publicatie.id}`)}
        label={teksten.titel}
      >
        {publicatie.publiekeVersie.map((sectie) => (
          <Sectie key={sectie.sleutel} f={f} sectie={sectie} />
        ))}
      </Formulier>
    </>
  );
}

function Sectie({ f, sectie }: { f: Editorformulier; sectie: PubliekeSectie }) {
  const { sleutel, oordeel, naamGevonden } = sectie;
  const titel = sectieTitel(sectie);
  const tekstveld = (deel: 'kop' | 'tekst' | 'naamToelichting') => {
    const veld = f.veld(naamVan(sleutel, deel));
    return { ...veld, waarde: String(veld.waarde ?? '') };
  };
  // A text that changes is no longer looked at.
  const wijzig = (deel: 'kop' | 'tekst') => (waarde: string) => {
    f.zet(naamVan(sleutel, deel), waarde);
    f.zet(naamVan(sleutel, 'gecontroleerd'), false);
  };
  const vinkje = f.veld(naamVan(sleutel, 'gecontroleerd'));
  const bij = <span className="nav-verborgen"> ({titel})</span>;
  return (
    <Kaart titel={titel} id={`sectie-${sleutel}`}>
      {oordeel && (
        <Tekstveld
          {...tekstveld('kop')}
          onWaarde={wijzig('kop')}
          label={
            <>
              {teksten.norm}
              {bij}
            </>
          }
        />
      )}
      <Tekstvak
        {...tekstveld('tekst')}
        onWaarde={wijzig('tekst')}
        label={
          <>
            {teksten.tekst}
            {bij}
          </>
        }
        regels={sleutel === 'titel' ? 2 : 8}
        nietVerplicht={!['titel', 'samenvatting', 'conclusie'].includes(sleutel)}
      />
      {naamGevonden && (
        <>
          <Melding soort="waarschuwing">{teksten.naam}</Melding>
          <Tekstvak
            {...tekstveld('naamToelichting')}
            label={teksten.naamToelichting}
            uitleg={teksten.naamToelichtingUitleg}
            regels={2}
            nietVerplicht
          />
        </>
      )}
      <Selectievakje
        {...vinkje}
        waarde={vinkje.waarde === true}
        label={
          <>
            {teksten.gecontroleerd}
            {bij}
          </>
        }
      />
    </Kaart>
  );
}

function useVersie({ publicatie: { id, publiekeVersie }, gezien }: EditorProps) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Publicatie>({
    begin: beginVersie(publiekeVersie),
    verstuur: (w, sleutel, versie) =>
      stuur(
        '/api/v1/publicaties/{id}/publieke-versie',
        { id },
        naarVersie(publiekeVersie, w),
        actieKoppen({ versie, sleutel }),
        'PATCH',
      ),
    veldnamen: veldnamenVoor(publiekeVersie),
    ...wijzigingVan(gezien, (nu) => beginVersie(nu.publiekeVersie), weergaveVan(publiekeVersie)),
    tussentijds: {
      wat: alleenTekst,
      bewaard: (nieuw) => {
        voorraad.setQueryData(publicatieVraag(id).queryKey, nieuw);
        return nieuw.versie;
      },
    },
    gelukt: () => {
      void voorraad.invalidateQueries({ queryKey: ['publicaties'] });
      kondigAan(teksten.gelukt);
      gaNaar(`/publicaties/${id}`);
    },
  });
}
