import type { AccessibilityWords } from "../accessibility-words";
import { forms } from "./counted";

const { number } = forms;

/** The points on how texts, links, colours and pictures are formatted. */
export const formatting = {
  "plain-language": {
    title: "Os textos estão escritos em linguagem simples",
    why: "Palavras curtas e frases curtas ajudam a todos.",
    fault: () => "Releia os textos como alguém que não conhece o assunto.",
  },
  "link-text": {
    title: "O texto de cada link diz aonde ele leva",
    why: "Os links são lidos muitas vezes como uma lista, sem o texto em volta.",
    fault: (text) => (text === "" ? "o link não tem texto." : `o link “${text}” não diz aonde leva.`),
  },
  "font-size": {
    title: "O texto tem tamanho de pelo menos 10 pontos",
    why: "Muitas pessoas não conseguem ler um texto menor.",
    fault: (size) => `o texto tem tamanho de apenas ${number(Number(size))} pontos.`,
  },
  "font-face": {
    title: "As fontes não têm serifa",
    why: "Letras sem serifa são mais fáceis de ler na tela, sobretudo com dislexia.",
    fault: (font) => `a fonte “${font}” tem serifa.`,
  },
  italic: {
    title: "Nenhum texto está em itálico",
    why: "Letras inclinadas são mais difíceis de ler.",
    fault: () => "o texto está em itálico.",
  },
  "turned-text": {
    title: "Todo o texto é horizontal",
    why: "Texto girado é difícil de ler, sobretudo ampliado.",
    fault: () => "o texto está girado.",
  },
  "sheet-title": {
    title: "A célula A1 de cada planilha contém o título dela",
    why: "A1 é o que um leitor de tela diz primeiro quando uma planilha é aberta.",
    fault: () => "A1 está vazia; coloque ali o título da planilha.",
  },
  "heading-style": {
    title: "O título em A1 tem o estilo de célula Título 1",
    why: "O estilo o marca como título, ao qual se pode ir diretamente.",
    fault: () => "o título não tem estilo de título; escolha Estilos de Célula > Título 1.",
  },
  symbols: {
    title: "Nenhuma célula contém apenas um símbolo",
    why: "Os leitores de tela leem símbolos de maneiras diversas, ou não os leem.",
    fault: (text) =>
      `a célula contém apenas “${text}”; diga isso com uma palavra ou com uma abreviação entre colchetes.`,
  },
  "headers-and-boxes": {
    title: "Não há cabeçalhos e rodapés de página nem caixas de texto",
    why: "Não se chega a eles com o teclado, e eles não são lidos.",
    fault: (text) =>
      `um cabeçalho, um rodapé ou uma caixa de texto${text === "" ? "" : ` (“${text}”)`} contém texto; coloque-o em uma célula.`,
  },
  "visual-devices": {
    title: "Uma tabela não é dividida apenas por traços, padrões ou sombreados",
    why: "Quem não os vê não consegue distinguir as partes.",
    fault: () => "Veja se traços ou sombreados dividem uma tabela onde palavras não o fazem.",
  },
  fill: {
    title: "As células não têm cor de fundo",
    why: "Sobre o branco o texto é mais fácil de ler, e cada pessoa pode escolher suas próprias cores.",
    fault: () => "há uma cor de fundo.",
  },
  "colour-alone": {
    title: "Nada é dito apenas pela cor",
    why: "Muitas pessoas não distinguem as cores, e os leitores de tela não as nomeiam.",
    fault: () => "só a cor é diferente do resto da coluna; diga em palavras o que a cor diz.",
  },
  contrast: {
    title: "O texto se destaca do fundo",
    why: "Muitas pessoas não conseguem ler um texto pálido. É preciso um contraste de pelo menos 4,5:1, ou de 3:1 para texto grande.",
    fault: (ratio) => `o contraste é de ${number(Number(ratio))}:1, baixo demais.`,
  },
  pictures: {
    title: "Não há imagens, gráficos nem formas",
    why: "Eles ficam sobre as células e atrapalham quem usa o teclado.",
    fault: (name) => `aqui há ${name === "" ? "uma imagem, um gráfico ou uma forma" : `“${name}”`}.`,
  },
  "alternative-text": {
    title: "Cada imagem, gráfico e forma tem um texto alternativo",
    why: "É o que é lido para quem não pode vê-los.",
    fault: (name) =>
      `${name === "" ? "a imagem, o gráfico ou a forma" : `“${name}”`} não tem um texto alternativo que diga o que mostra.`,
  },
  "pictures-of-text": {
    title: "Nenhuma imagem mostra texto",
    why: "O texto de uma imagem não pode ser lido em voz alta nem ampliado.",
    fault: () => "Veja se alguma imagem contém texto que deveria estar em células.",
  },
  macros: {
    title: "A pasta de trabalho não tem macros",
    why: "Muitas pessoas não podem abrir pastas de trabalho com macros, e o que as macros mostram raramente é acessível.",
    fault: () => "há macros; salve a pasta de trabalho sem elas como .xlsx.",
  },
} satisfies Partial<AccessibilityWords["points"]>;
