import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Alinea, Keuzerondjes, Tekstveld } from '@navolgbaar/ui';
import { documentenVraag } from '../../api/zaken';
import { editorTeksten } from '../../teksten/teksteditor';
import { Gegevens } from '../gegevens';
import { documentadres } from './documentadres';
import { Venster, type VraagProps } from './venster';

const { beeld: t } = editorTeksten;
/** What every browser and the writer of the file can draw. */
const BEELDEN: readonly string[] = ['image/png', 'image/jpeg'];

/** Which picture of the dossier, and what it shows for who cannot see it. Of one that stands there, the words. */
export function AfbeeldingVraag({ editor, zaakId, onKlaar }: VraagProps) {
  const gekozen = editor.isActive('afbeelding') ? editor.getAttributes('afbeelding') : null;
  const begin = (naam: string) => String(gekozen?.[naam] ?? '');
  const [documentId, zetDocument] = useState(begin('documentId'));
  const [alt, zetAlt] = useState(begin('alt'));
  const [bijschrift, zetBijschrift] = useState(begin('bijschrift'));
  const [gevraagd, zetGevraagd] = useState(false);
  const vraag = useQuery({ ...documentenVraag('zaak', zaakId ?? ''), enabled: Boolean(zaakId) });

  const fout = {
    documentId: gevraagd && documentId === '' ? t.fout.documentId : undefined,
    alt: gevraagd && alt.trim() === '' ? t.fout.alt : undefined,
  };
  const bevestig = (): void => {
    zetGevraagd(true);
    if (documentId === '' || alt.trim() === '') return;
    const attrs = { documentId, alt: alt.trim(), bijschrift: bijschrift.trim() };
    if (gekozen) editor.commands.updateAttributes('afbeelding', attrs);
    else {
      const { $to } = editor.state.selection;
      // Below the whole block: a picture stands in no list, quote or cell.
      const plaats = $to.depth > 0 ? $to.after(1) : editor.state.doc.content.size;
      editor.commands.insertContentAt(plaats, { type: 'afbeelding', attrs });
    }
    onKlaar();
  };

  return (
    <Venster
      titel={t.titel}
      knop={gekozen ? t.wijzig : t.knop}
      fout={fout.documentId ? 'editor-document' : fout.alt && 'editor-alt'}
      onBevestig={bevestig}
      onKlaar={onKlaar}
    >
      <Gegevens vraag={vraag}>
        {(documenten) => {
          const beelden = documenten.filter(
            ({ mediatype, teOpenen }) => teOpenen && BEELDEN.includes(mediatype),
          );
          if (beelden.length === 0) return <Alinea>{t.geen}</Alinea>;
          return (
            <Keuzerondjes
              naam="editor-document"
              label={t.welke}
              waarde={documentId}
              onWaarde={zetDocument}
              fout={fout.documentId}
              opties={beelden.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            />
          );
        }}
      </Gegevens>
      {documentId !== '' && (
        // Described by the field below it, which is being filled in.
        <img className="nav-teksteditor__voorbeeld" src={documentadres(documentId)} alt="" />
      )}
      <Tekstveld
        naam="editor-alt"
        label={t.alt}
        uitleg={t.uitleg}
        maxLengte={1000}
        waarde={alt}
        onWaarde={zetAlt}
        fout={fout.alt}
      />
      <Tekstveld
        naam="editor-bijschrift"
        label={t.bijschrift}
        nietVerplicht
        maxLengte={500}
        waarde={bijschrift}
        onWaarde={zetBijschrift}
      />
    </Venster>
  );
}
