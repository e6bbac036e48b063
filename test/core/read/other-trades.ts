/** Sheets of other trades whose words come near; a wrong total in each, of which nothing is to be said. */
export const OTHER_TRADES: readonly (readonly [name: string, text: string])[] = [
  [
    "de: Urlaub",
    "Urlaubsanfragen 2024\nAbteilung | Anfragen | Genehmigt | Abgelehnt\nVertrieb | 12 | 10 | 2\nIT | 7 | 7 | 0\nGesamt | 20 | 17 | 2",
  ],
  [
    "de: Kunden",
    "Kundenanfragen nach Land 2024\nLand | Anfragen | Beantwortet | Offen\nDeutschland | 120 | 100 | 20\nÖsterreich | 30 | 29 | 1\nSchweiz | 10 | 9 | 1\nSumme | 161 | 138 | 22",
  ],
  [
    "de: Asyl",
    "Asylanträge nach Land\nLand | Anträge | Anerkannt | Abgelehnt\nSyrien | 120 | 100 | 20\nIran | 30 | 29 | 1\nSumme | 151 | 129 | 21",
  ],
  [
    "de: Umsatz",
    "Umsatz 1. Halbjahr 2024\nLand | Umsatz | Anteil\nDeutschland | 50 | 50%\nFrankreich | 40 | 40%\nGesamt | 91 | 100%",
  ],
  [
    "fr: congés",
    "Demandes de congés 2024\nService | Demandes | Acceptées | Refusées\nVentes | 12 | 10 | 2\nAchats | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "fr: asile",
    "Demandes d’asile par pays, 2024\nPays | Demandes | Acceptées | Rejetées\nSyrie | 12 | 10 | 2\nIran | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "fr: visas",
    "Demandes de visas par pays\nPays | Demandes | Accordées | Refusées\nMaroc | 12 | 10 | 2\nTunisie | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "fr: ventes",
    "Ventes au 1er semestre 2024\nPays | Commandes | Part\nFrance | 50 | 50 %\nBelgique | 40 | 40 %\nTotal | 91 | 100 %",
  ],
  [
    "es: compras",
    "Solicitudes de compra por país\nPaís | Solicitudes | Aprobadas | Rechazadas\nMéxico | 12 | 10 | 2\nPerú | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "es: vacaciones",
    "Solicitudes de vacaciones\nDepartamento | Solicitudes | Aprobadas | Denegadas\nVentas | 12 | 10 | 2\nTI | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "es: becas",
    "Solicitudes de becas por país 2024\nPaís | Solicitudes | Concedidas | Denegadas\nMéxico | 12 | 10 | 2\nPerú | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "pt: pedidos",
    "Pedidos de vendas por país\nPaís | Pedidos | Atendidos | Pendentes\nBrasil | 12 | 10 | 2\nPortugal | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "pt: férias",
    "Solicitações de férias\nSetor | Solicitações | Aprovadas | Rejeitadas\nVendas | 12 | 10 | 2\nTI | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "pt: empréstimos",
    "Pedidos de empréstimos\nPaís | Pedidos | Aprovados | Recusados\nBrasil | 12 | 10 | 2\nAngola | 7 | 7 | 0\nTotal | 20 | 17 | 2",
  ],
  [
    "ru: отпуск",
    "Заявки на отпуск 2024\nОтдел | Заявки | Одобрено | Отклонено\nПродажи | 12 | 10 | 2\nИТ | 7 | 7 | 0\nИтого | 20 | 17 | 2",
  ],
  [
    "ru: поисковые запросы",
    "Поисковые запросы по странам\nСтрана | Запросы | Доля\nРоссия | 50 | 50 %\nКазахстан | 40 | 40 %\nИтого | 91 | 100 %",
  ],
  [
    "ru: визы",
    "Запросы на визы по странам\nСтрана | Запросы | Одобрено | Отказано\nКитай | 12 | 10 | 2\nИндия | 7 | 7 | 0\nИтого | 20 | 17 | 2",
  ],
  [
    "ru: обращения клиентов",
    "Обращения клиентов в службу поддержки\nРегион | Обращения | Решено | В работе\nМосква | 12 | 10 | 2\nКазань | 7 | 7 | 0\nИтого | 20 | 17 | 2",
  ],
  [
    "ja: 休暇",
    "休暇申請 2024年\n部署 | 申請 | 承認 | 却下\n営業 | 12 | 10 | 2\n開発 | 7 | 7 | 0\n合計 | 20 | 17 | 2",
  ],
  [
    "ja: 請求書",
    "請求書一覧 2024年上半期\n国 | 請求件数 | 支払済\n日本 | 12 | 10\nドイツ | 7 | 7\n合計 | 20 | 17",
  ],
  [
    "ja: 問い合わせ",
    "国別お問い合わせ・資料請求件数\n国 | 件数 | 対応済\n日本 | 12 | 10\nドイツ | 7 | 7\n合計 | 20 | 17",
  ],
  ["ja: 修理", "修理依頼件数\n地域 | 依頼 | 完了\n北海道 | 12 | 10\n東京 | 7 | 7\n合計 | 20 | 17"],
  [
    "zh: 采购",
    "采购请求 2024年\n部门 | 请求 | 批准 | 拒绝\n销售 | 12 | 10 | 2\n研发 | 7 | 7 | 0\n总计 | 20 | 17 | 2",
  ],
  [
    "zh: 签证",
    "签证申请 2024年\n国家 | 申请 | 批准 | 拒绝\n日本 | 12 | 10 | 2\n德国 | 7 | 7 | 0\n总计 | 20 | 17 | 2",
  ],
  [
    "zh: 服务器",
    "API 请求统计\n国家 | 请求数 | 成功 | 失败\n中国 | 12 | 10 | 2\n德国 | 7 | 7 | 0\n总计 | 20 | 17 | 2",
  ],
];
