import { atCell, fromPlaces, notApplicable, sheetsToRead, type Judgement } from "../judgement";
import type { DrawingStructure, SheetStructure, WorkbookStructure } from "../structure";

/** Names that programs give by themselves, and names of files: neither says what can be seen. */
const SAYS_NOTHING =
  /^(chart|picture|image|graphic|diagram|diagramm|grafik|bild|graphique|diagramme|gráfico|imagen|imagem|диаграмма|рисунок|グラフ|図|图表|图片)\s*\d*$|\.(png|jpe?g|gif|svg|bmp|webp|emf|wmf)$/iu;

/** Whoever cannot see a chart or picture is told what it shows. */
export function judgeAltTexts(structure: WorkbookStructure): Judgement {
  const all = listDrawings(structure);
  if (all.length === 0) return notApplicable("no-drawings");
  const isMissing = ({ altText }: DrawingStructure): boolean =>
    altText.trim() === "" || SAYS_NOTHING.test(altText.trim());
  return fromPlaces(
    all
      .filter(({ drawing }) => !drawing.isDecorative && drawing.kind !== "box" && isMissing(drawing))
      .map(({ sheet, drawing }) => atCell(sheet, drawing.at, drawing.name)),
  );
}

/** Charts, pictures and shapes are avoided, since they lie in the way of the keyboard. */
export function judgePictures(structure: WorkbookStructure): Judgement {
  return fromPlaces(
    listDrawings(structure)
      .filter(({ drawing }) => drawing.kind !== "box")
      .map(({ sheet, drawing }) => atCell(sheet, drawing.at, drawing.name)),
  );
}

function listDrawings(
  structure: WorkbookStructure,
): readonly { readonly sheet: SheetStructure; readonly drawing: DrawingStructure }[] {
  return sheetsToRead(structure).flatMap((sheet) => sheet.drawings.map((drawing) => ({ sheet, drawing })));
}
