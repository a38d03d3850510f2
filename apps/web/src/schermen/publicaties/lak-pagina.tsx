import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Alinea, Kaart, Kolommen, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { type Lakkeuze, type Lakwerk, lakwerkVraag } from '../../api/lakken';
import type { Publicatie } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { lakTeksten as teksten } from '../../teksten/lakken';
import { Lakbesluit } from './lak-besluit';
import { Laklijst } from './lak-lijst';
import { type Plek, isDezelfde, plekkenVan, volgendePlek, zelfdeWoorden } from './lak-plekken';
import { Laktekst } from './lak-tekst';
import { PublicatieKader } from './publicatie-kader';

/** Where a person decides, place by place, what the public does not read. */
export function LakPagina() {
  return (
    <PublicatieKader titel={teksten.titel} inleiding={teksten.inleiding}>
      {(publicatie) =>
        publicatie.handelingen.includes('beslisLakvoorstellen') ? (
          <Laden publicatie={publicatie} />
        ) : (
          <NietMogelijk
            terug={`/publicaties/${publicatie.id}`}
            daad={{ bij: 'publicatie', status: publicatie.status, handeling: 'beslisLakvoorstellen' }}
          />
        )
      }
    </PublicatieKader>
  );
}

function Laden({ publicatie }: { publicatie: Publicatie }) {
  const vraag = useQuery(lakwerkVraag(publicatie.id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(werk) => <Werkplek id={publicatie.id} werk={werk} />}
    </Gegevens>
  );
}

function Werkplek({ id, werk }: { id: string; werk: Lakwerk }) {
  const plekken = plekkenVan(werk);
  const [gekozen, kies] = useState<Plek | null>(null);
  const actie = useActie<readonly Lakkeuze[], Lakwerk>({
    doe: (keuzes) =>
      stuur(
        '/api/v1/publicaties/{id}/_beslis-lakvoorstellen',
        { id },
        { keuzes },
        actieKoppen({ versie: werk.versie }),
      ),
    ververs: [['publicaties']],
    gelukt: (nieuw) => kies(gekozen ? hierna(plekkenVan(nieuw), gekozen) : null),
  });
  const kiesSchoon = (plek: Plek | null) => {
    actie.reset();
    kies(plek);
  };
  const nu = gekozen && (plekken.find((plek) => isDezelfde(plek, gekozen)) ?? gekozen);
  const besluit = nu && (
    <Lakbesluit
      key={`${nu.sectie}.${nu.van}.${nu.stand}`}
      plek={nu}
      zelfde={zelfdeWoorden(plekken, nu)}
      gronden={werk.gronden}
      bezig={actie.isPending}
      fout={actie.isError ? actie.error : null}
      beslis={(keuzes) => actie.mutate(keuzes)}
      ga={(richting) => kiesSchoon(volgendePlek(plekken, nu, richting))}
      sluit={() => kiesSchoon(null)}
    />
  );
  return (
    <Kolommen
      hoofd={werk.secties.map((sectie) => (
        <Laktekst key={sectie.sleutel} sectie={sectie} nu={nu} kies={kiesSchoon} besluit={besluit} />
      ))}
      zij={
        <Kaart titel={teksten.lijst} id="lak-plekken" nadruk>
          <Alinea>
            <strong role="status">
              {werk.aantal === 0 ? teksten.tellerLeeg : teksten.teller(werk.beslist, werk.aantal)}
            </strong>
          </Alinea>
          <Laklijst plekken={plekken} secties={werk.secties} nu={nu} kies={kiesSchoon} />
          <Alinea>{teksten.nagekeken}</Alinea>
          <Knoppen>
            <KnopKoppeling href={adres(`/publicaties/${id}/openbare-versie`)} pictogram="wijzig">
              {teksten.herschrijf}
            </KnopKoppeling>
          </Knoppen>
        </Kaart>
      }
    />
  );
}

/** The next place to decide about after an act; the text has moved, so that it is looked for from where one was. */
function hierna(plekken: readonly Plek[], { sectie, van }: Plek): Plek | null {
  const open = plekken.filter(({ stand }) => stand === 'open');
  const secties = plekken.map((plek) => plek.sectie);
  const na = (plek: Plek) =>
    plek.sectie === sectie ? plek.van >= van : secties.indexOf(plek.sectie) > secties.lastIndexOf(sectie);
  return open.find(na) ?? open[0] ?? null;
}
