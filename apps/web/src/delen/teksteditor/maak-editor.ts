import { Editor, type AnyExtension } from '@tiptap/core';
import { Fragment, type Node as Knoop, Slice } from '@tiptap/pm/model';
import { type Tekstdocument, tekstextensies } from '@navolgbaar/tekst';
import { editorTeksten as t } from '../../teksten/teksteditor';
import { plakschoon } from './plakschoon';
import { documentadres } from './documentadres';

/** A picture as a writer sees it: itself, what is said of it to who cannot see it, and its caption. */
function beeld({ node }: { node: Knoop }): { dom: HTMLElement } {
  const [documentId, alt, bijschrift] = ['documentId', 'alt', 'bijschrift'].map((naam) =>
    String(node.attrs[naam] ?? ''),
  ) as [string, string, string];
  const dom = document.createElement('figure');
  dom.className = 'nav-teksteditor__figuur';
  const afbeelding = document.createElement('img');
  afbeelding.src = documentadres(documentId);
  afbeelding.alt = alt;
  const onderschrift = document.createElement('figcaption');
  onderschrift.textContent = [bijschrift, alt ? t.alt(alt) : t.zonderAlt].filter(Boolean).join(' – ');
  dom.append(afbeelding, onderschrift);
  return { dom };
}

/** The same schema as the server checks with; only how a picture looks while writing is added. */
const extensies = (): AnyExtension[] =>
  tekstextensies.map((extensie) =>
    extensie.name === 'afbeelding'
      ? (extensie.extend({ addNodeView: () => beeld }) as AnyExtension)
      : extensie,
  );

export interface Editoropties {
  plek: HTMLElement;
  document: Tekstdocument;
  attributen: Readonly<Record<string, string>>;
  naarWerkbalk: () => void;
  onTekst: (document: Tekstdocument) => void;
}

export function maakEditor({ plek, document, attributen, naarWerkbalk, onTekst }: Editoropties): Editor {
  return new Editor({
    element: plek,
    extensions: extensies(),
    content: document as unknown as Record<string, unknown>,
    // A stylesheet of our own: a style element would not be applied under the policy of the page.
    injectCSS: false,
    editorProps: {
      attributes: { ...attributen },
      transformPastedHTML: plakschoon,
      // A reference to another case would be meaningless here, and a picture from elsewhere is not in this dossier.
      transformPasted: (plaksel) => zonderVreemd(plaksel),
      handleDOMEvents: {
        // Tab leaves the text, as it does every field: lists and tables have buttons for what it does elsewhere.
        keydown: (_, { key, altKey }) => {
          if (altKey && key === 'F10') naarWerkbalk();
          return key === 'Tab';
        },
      },
    },
    onUpdate: ({ editor }) => onTekst(editor.getJSON() as unknown as Tekstdocument),
  });
}

const zonderVreemd = (plaksel: Slice): Slice =>
  new Slice(zonderLege(plaksel.content), plaksel.openStart, plaksel.openEnd);

function zonderLege(inhoud: Fragment): Fragment {
  const knopen: Knoop[] = [];
  inhoud.forEach((knoop) => {
    const { documentId, id } = knoop.attrs as { documentId?: string; id?: string };
    const vreemd =
      (knoop.type.name === 'afbeelding' && !documentId) || (knoop.type.name === 'verwijzing' && !id);
    if (!vreemd) knopen.push(knoop.isText ? knoop : knoop.copy(zonderLege(knoop.content)));
  });
  return Fragment.from(knopen);
}
