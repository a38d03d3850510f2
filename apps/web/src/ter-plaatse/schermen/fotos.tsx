import { useEffect, useRef, useState } from 'react';
import { Alinea, Kaart, Knop, Melding, Pictogram, StatusLabel, Tekstveld } from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek, Foto, Stand } from '../apparaatbezoek';
import { toonOp, verklein } from '../foto';
import { Weggooien } from './weggooien';

const { fotos: t } = terPlaatseTeksten;

/** The photos of one norm, or those of the visit that are of none. */
export function Fotos({
  bezoek,
  stand,
  normId,
  titel = t.titel,
}: {
  bezoek: Apparaatbezoek;
  stand: Stand;
  normId: string | null;
  titel?: string;
}) {
  const fotos = stand.fotos.filter((foto) => foto.normId === normId);
  return (
    <Kaart titel={titel} id="fotos">
      <Alinea>{t.inleiding}</Alinea>
      <Fotokeuze bezoek={bezoek} normId={normId} />
      {fotos.length > 0 && (
        <ul className="tp-fotos" aria-label={t.titel}>
          {fotos.map((foto) => (
            <li key={foto.id} className="tp-foto">
              <Fotokaart bezoek={bezoek} foto={foto} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Fotokeuze({ bezoek, normId }: { bezoek: Apparaatbezoek; normId: string | null }) {
  const { verwacht: bezig } = bezoek.lees();
  const [fouten, zetFouten] = useState<readonly string[]>([]);
  const neem = async (bestanden: readonly File[]) => {
    zetFouten([]);
    // The visit knows of them before they are there: it is not finished without them.
    bezoek.verwachtFotos(bestanden.length);
    // One after the other: a device has room for one large photo in memory, not for ten.
    for (const bestand of bestanden) {
      const fout = await voegToe(bezoek, normId, bestand);
      if (fout) zetFouten((al) => [...al, fout]);
      bezoek.verwachtFotos(-1);
    }
  };
  return (
    <>
      <label className="utrecht-button utrecht-button--secondary-action nav-knop nav-bestandsveld__knop">
        <Pictogram naam="nieuw" />
        <span>{t.neem}</span>
        <input
          type="file"
          multiple
          accept="image/*"
          className="nav-bestandsveld__kies"
          onChange={(gebeurtenis) => {
            void neem([...(gebeurtenis.target.files ?? [])]);
            gebeurtenis.target.value = '';
          }}
        />
      </label>
      <p role="status" className={bezig > 0 ? 'nav-alinea' : 'nav-verborgen'}>
        {bezig > 0 ? t.bezig(bezig) : ''}
      </p>
      {fouten.map((fout) => (
        <Melding key={fout} soort="fout" aankondigen>
          {fout}
        </Melding>
      ))}
    </>
  );
}

/** @returns what went wrong, in words; null when it is on the device */
async function voegToe(bezoek: Apparaatbezoek, normId: string | null, bestand: File): Promise<string | null> {
  let klein: Blob;
  try {
    klein = await verklein(bestand);
  } catch {
    return t.nietTeLezen(bestand.name);
  }
  try {
    await bezoek.voegFotoToe({ normId, bijschrift: '' }, klein);
    return null;
  } catch {
    return t.geenRuimte;
  }
}

function Fotokaart({ bezoek, foto }: { bezoek: Apparaatbezoek; foto: Foto }) {
  // What is under way may be at the server already: it says what was sent until that is known.
  const isVast = foto.stand === 'bevestigd' || foto.stand === 'onderweg';
  return (
    <>
      <Fotobeeld bezoek={bezoek} foto={foto} />
      {foto.reden && (
        <Melding
          soort="fout"
          acties={<Knop onClick={() => void bezoek.zetFotostand(foto.id, 'wacht')}>{t.opnieuw}</Knop>}
        >
          {foto.reden}
        </Melding>
      )}
      {isVast ? (
        <>
          <p className="nav-alinea">{foto.bijschrift}</p>
          <StatusLabel soort={foto.stand === 'bevestigd' ? 'gelukt' : 'rust'}>
            {foto.stand === 'bevestigd' ? t.verstuurd : t.onderweg}
          </StatusLabel>
        </>
      ) : (
        <>
          <Tekstveld
            naam={`bijschrift-${foto.id}`}
            label={t.bijschrift}
            nietVerplicht
            maxLengte={300}
            waarde={foto.bijschrift}
            onWaarde={(tekst) => bezoek.zetBijschrift(foto.id, tekst)}
            onVerlaten={() => void bezoek.schrijfNu()}
          />
          <Weggooien onWeg={() => void bezoek.gooiFotoWeg(foto.id)}>{t.weg}</Weggooien>
        </>
      )}
    </>
  );
}

/** The image itself, by whoever may open it. */
export function Fotobeeld({ bezoek, foto: { id, bijschrift } }: { bezoek: Apparaatbezoek; foto: Foto }) {
  const doek = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    void bezoek.beeld(id).then((beeld) => {
      if (beeld && doek.current) return toonOp(doek.current, beeld, 480);
      return undefined;
    });
  }, [bezoek, id]);
  return (
    <div role="img" aria-label={t.alt(bijschrift)}>
      <canvas ref={doek} className="tp-foto__beeld" />
    </div>
  );
}
