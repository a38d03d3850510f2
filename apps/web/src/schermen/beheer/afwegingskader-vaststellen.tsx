import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Bestandsveld, Datumveld, datumTekst, Kaart, Kolommen, leesDatum, Tekstveld } from '@navolgbaar/ui';
import { kaderVraag, type Afwegingskader } from '../../api/afwegingskaders';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { alsSoorten, EXTENSIES } from '../../delen/bijlage-keuring';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import { Formulier, useFormulier, type Fouten } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { kaderTeksten } from '../../teksten/afwegingskader';
import { WegingMatrix } from '../weging/weging-matrix';
import { besluitenPad } from './afwegingskader-besluiten';

const teksten = kaderTeksten.vaststellen;
const LIJST = '/afwegingskader';

/** A person adopts a concept, with the document in which it was decided. */
export function KaderVaststellen() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(kaderVraag(id));
  return (
    <Gegevens vraag={vraag} wat={kaderTeksten.formulier.wat}>
      {(kader) => {
        const titel = teksten.titel(kader.nummer);
        return (
          <Pagina
            titel={titel}
            inleiding={teksten.inleiding}
            kruimels={[{ label: kaderTeksten.titel, href: adres(LIJST) }, { label: titel }]}
          >
            {kader.status === 'concept' ? (
              <Kolommen
                hoofd={<Vaststelling key={kader.id} kader={kader} gezien={gezienVan(kader, vraag)} />}
                zij={
                  <Kaart titel={kaderTeksten.versie(kader.nummer)} id="matrix">
                    <WegingMatrix kader={kader} />
                  </Kaart>
                }
              />
            ) : (
              <NietMogelijk terug={LIJST} tekst={teksten.nietMogelijk} knop={teksten.terug} />
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

type Waarden = Record<'geldigVanaf' | 'bron' | 'brondatum' | 'besluit', string>;

function Vaststelling({ kader, gezien }: { kader: Afwegingskader; gezien: Gezien<Afwegingskader> }) {
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const besluiten = useBijlagen();
  const magBesluit = useHeeftRecht()('document:toevoegen');
  const f = useFormulier<Waarden>({
    begin: { geldigVanaf: '', bron: '', brondatum: '', besluit: '' },
    controleer: (w) => ({ ...controleer(w, vandaag), ...(besluiten.fout && { besluit: besluiten.fout }) }),
    gezien,
    verstuur: async (w, sleutel, versie) => {
      gelukt(
        await api.POST('/api/v1/afwegingskaders/{id}/_stel-vast', {
          params: { path: { id: kader.id } },
          body: {
            geldigVanaf: dagVan(w.geldigVanaf, vandaag),
            bron: w.bron.trim(),
            brondatum: dagVan(w.brondatum, vandaag),
          },
          headers: actieKoppen({ versie, sleutel }),
        }),
      );
      // It is adopted; a document that did not arrive can be added to the version itself.
      return besluiten.stuur(besluitenPad(kader.id)).then(
        () => true,
        () => false,
      );
    },
    gelukt: (compleet, w) => {
      void voorraad.invalidateQueries({ queryKey: ['afwegingskaders'] });
      const vanaf = datumTekst(dagVan(w.geldigVanaf, vandaag));
      kondigAan(compleet ? teksten.gelukt(vanaf) : teksten.zonderBesluit(vanaf));
      gaNaar(LIJST);
    },
  });
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={adres(LIJST)} label={teksten.label}>
      <Kaart>
        <Datumveld
          {...f.veld('geldigVanaf')}
          label={teksten.geldigVanaf}
          uitleg={teksten.geldigVanafUitleg}
          vandaag={vandaag}
        />
        <Tekstveld {...f.veld('bron')} label={teksten.bron} uitleg={teksten.bronUitleg} />
        <Datumveld {...f.veld('brondatum')} label={teksten.brondatum} vandaag={vandaag} />
        {magBesluit && (
          <Bestandsveld
            naam="besluit"
            label={kaderTeksten.besluit.label}
            uitleg={kaderTeksten.besluit.uitleg}
            fout={f.veld('besluit').fout}
            soorten={alsSoorten(EXTENSIES)}
            bestanden={besluiten.regels}
            onKies={besluiten.kies}
            nietVerplicht
          />
        )}
      </Kaart>
    </Formulier>
  );
}

const dagVan = (tekst: string, vandaag: string): string => leesDatum(tekst, vandaag).waarde ?? '';

function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const { fout } = teksten;
  const [vanaf, document] = [leesDatum(w.geldigVanaf, vandaag), leesDatum(w.brondatum, vandaag)];
  const vanafFout = vanaf.fout ?? (vanaf.waarde < vandaag ? fout.geldigVanaf : undefined);
  const documentFout = document.fout ?? (document.waarde > vandaag ? fout.brondatum : undefined);
  return {
    ...(vanafFout ? { geldigVanaf: vanafFout } : {}),
    ...(w.bron.trim().length < 3 ? { bron: fout.bron } : {}),
    ...(documentFout ? { brondatum: documentFout } : {}),
  };
}
