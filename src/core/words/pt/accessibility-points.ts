import type { AccessibilityWords } from "../accessibility-words";
import { formatting } from "./accessibility-formatting";
import { forms } from "./counted";

const { number } = forms;

/** One entry a point, in the order of the checklist. */
export const points: AccessibilityWords["points"] = {
  "table-marked": {
    title: "Cada tabela é uma tabela do Excel",
    why: "Só assim um leitor de tela pode dizer onde uma tabela começa e sob qual cabeçalho está um número.",
    fault: () => "o intervalo parece uma tabela, mas não é uma tabela do Excel; escolha Inserir > Tabela.",
  },
  "table-name": {
    title: "As tabelas têm nomes significativos",
    why: "Quem não vê a planilha encontra uma tabela pelo nome.",
    fault: (name) => `a tabela tem o nome “${name}”, dado pelo Excel.`,
  },
  "merged-cells": {
    title: "Não há células mescladas",
    why: "Onde há células mescladas, um leitor de tela perde as colunas.",
    fault: () => "há células mescladas aqui.",
  },
  "blank-rows": {
    title: "Nenhuma linha ou coluna de uma tabela está em branco",
    why: "Diante de uma linha em branco, quem ouve pensa que a tabela terminou.",
    fault: () => "a tabela tem aqui uma linha ou coluna em branco.",
  },
  "header-row": {
    title: "Cada tabela tem uma única linha de cabeçalho, com um texto diferente em cada coluna",
    why: "O cabeçalho é lido com cada número; por isso, deve existir e distinguir as colunas.",
    fault: (text) =>
      text === ""
        ? "a tabela não tem linha de cabeçalho, tem um cabeçalho vazio ou cabeçalhos em duas linhas."
        : `o cabeçalho “${text}” aparece duas vezes ou foi dado pelo Excel.`,
  },
  "cut-off-text": {
    title: "Todo o texto pode ser visto em sua célula",
    why: "O texto cortado se perde na tela e no papel.",
    fault: () => "o texto não cabe em sua célula; quebre o texto ou alargue a coluna.",
  },
  "filters-and-panes": {
    title: "Não há filtros nem linhas ou colunas congeladas",
    why: "Eles ocultam ou prendem linhas sem que saiba quem ouve ou amplia a tela.",
    fault: () => "há linhas ou colunas congeladas, ou há um filtro.",
  },
  "empty-cells": {
    title: "Nenhuma célula de uma tabela está vazia sem uma explicação acima da tabela",
    why: "Uma célula vazia pode significar zero, desconhecido ou esquecido.",
    fault: () =>
      "não há nada aqui, e nenhum texto acima da tabela, na coluna A, diz por que há células vazias.",
  },
  "hidden-cells": {
    title: "Não há linhas nem colunas ocultas",
    why: "Alguns programas leem o que está oculto; outros o omitem.",
    fault: () => "há linhas ou colunas ocultas; volte a exibi-las.",
  },
  "note-symbols": {
    title: "Nenhum símbolo ou número sobrescrito remete a uma nota",
    why: "Os leitores de tela omitem esses sinais ou os leem como parte da palavra.",
    fault: (text) => `“${text}” remete a uma nota por um símbolo; escreva em vez disso [nota 1].`,
  },
  "note-word": {
    title: "As chamadas de notas contêm a palavra “nota”",
    why: "Um simples número entre colchetes pode ser qualquer coisa.",
    fault: (text) => `“${text}” contém um simples número entre colchetes; escreva em vez disso [nota 1].`,
  },
  "note-in-figure": {
    title: "As chamadas de notas não ficam em células com números",
    why: "Um número seguido de uma chamada é um texto, com o qual ninguém pode calcular.",
    fault: (text) => `“${text}” é um número com uma chamada de nota; coloque a chamada no cabeçalho.`,
  },
  "notes-table": {
    title: "As notas longas ficam em uma tabela de notas, em uma planilha à parte",
    why: "Ali são encontradas e podem ser lidas uma a uma.",
    fault: () => "Veja se as notas longas ficariam melhor em uma planilha de notas.",
  },
  ...formatting,
  "sheet-name": {
    title: "Cada planilha tem um nome que diz o que ela contém",
    why: "É pelos nomes das guias que as pessoas se orientam.",
    fault: (name) => `“${name}” é um nome dado pelo programa; diga o que a planilha contém.`,
  },
  "blank-sheet": {
    title: "Nenhuma planilha está em branco",
    why: "Ninguém pode saber se uma planilha em branco é intencional ou se falta algo.",
    fault: () => "a planilha está em branco; exclua-a.",
  },
  "column-a": {
    title: "Os títulos e as notas ficam na coluna A",
    why: "Quem percorre a coluna A com um leitor de tela encontra tudo o que não está em uma tabela.",
    fault: () => "há texto fora da coluna A e fora de uma tabela.",
  },
  "left-edge": {
    title: "As tabelas começam na coluna A",
    why: "Uma coluna em branco antes da tabela faz quem ouve pensar que a planilha está vazia.",
    fault: () => "a tabela não começa na coluna A.",
  },
  "below-table": {
    title: "Não há nada abaixo de uma tabela",
    why: "Quem ouviu a última linha não espera mais nada.",
    fault: () => "há texto abaixo da tabela; coloque-o acima.",
  },
  "one-table": {
    title: "Uma planilha tem no máximo uma tabela",
    why: "Uma segunda tabela passa facilmente despercebida.",
    fault: (count) => `a planilha tem ${number(Number(count))} tabelas.`,
  },
  "hidden-sheet": {
    title: "Nenhuma planilha está oculta",
    why: "Não se vê o que ela contém, e alguns programas podem lê-la mesmo assim.",
    fault: () => "a planilha está oculta.",
  },
  protection: {
    title: "É possível ir até cada célula",
    why: "Um leitor de tela lê a célula até a qual se vai.",
    fault: () => "a planilha está protegida de modo que as células não podem ser selecionadas.",
  },
  comments: {
    title: "Nada é dito apenas em comentários",
    why: "Os comentários se abrem com o mouse e não são lidos com a célula.",
    fault: () => "há um comentário; coloque o texto dele em uma célula.",
  },
  spelling: {
    title: "A ortografia e a gramática foram verificadas",
    why: "Palavras mal escritas são lidas de forma errada.",
    fault: () => "Verifique a ortografia com o Excel: Revisão > Verificar Ortografia.",
  },
  "excel-checker": {
    title: "O Verificador de Acessibilidade do Excel foi executado",
    why: "Ele examina algumas coisas de outro modo e encontra o que foi acrescentado depois.",
    fault: () => "Execute-o: Revisão > Verificar Acessibilidade.",
  },
  "document-title": {
    title: "O documento tem um título",
    why: "É o que é lido primeiro, antes de qualquer planilha.",
    fault: () => "falta o título; informe-o em Arquivo > Informações.",
  },
  "document-language": {
    title: "O idioma do documento está informado",
    why: "Dele depende a voz com que um leitor de tela lê.",
    fault: (language) =>
      language === ""
        ? "nenhum idioma está informado; acrescente-o em Arquivo > Informações > Propriedades > Propriedades Avançadas > Personalizar, com o nome “Language”."
        : `o idioma informado é “${language}”, que nenhum programa conhece.`,
  },
  "document-subject": {
    title: "O documento tem um assunto",
    why: "Ele ajuda a encontrar o documento de novo.",
    fault: () => "falta o assunto; informe-o em Arquivo > Informações.",
  },
  "document-author": {
    title: "O documento diz quem o publica",
    why: "Quem lê quer saber de quem são os números.",
    fault: () => "não há organização nem autor; informe-os em Arquivo > Informações.",
  },
  cursor: {
    title: "A pasta de trabalho abre na célula A1 da primeira planilha",
    why: "É ali que um leitor de tela começa a ler.",
    fault: () => "a pasta de trabalho abre aqui; vá até a célula A1 da primeira planilha antes de salvar.",
  },
  "cursor-elsewhere": {
    title: "Também em todas as outras planilhas o cursor está em A1",
    why: "Quem chega à planilha ouve primeiro o título dela.",
    fault: () => "o cursor está aqui; vá até A1 antes de salvar.",
  },
};
