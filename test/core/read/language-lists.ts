/** Lists in long form: a row for each period, place, type and outcome. */
export const LONG_LISTS: readonly (readonly [language: string, text: string])[] = [
  [
    "de",
    `
Behördliche Anfragen
Zeitraum | Land | Art der Anfrage | Ergebnis | Anzahl
1. Halbjahr 2024 | Brasilien | Nutzerdaten | Genehmigt | 3
1. Halbjahr 2024 | Brasilien | Nutzerdaten | Abgelehnt | 1
1. Halbjahr 2024 | Brasilien | Technische Informationen | Genehmigt | 2
1. Halbjahr 2024 | Russland | Technische Informationen | Abgelehnt | 5
Gesamt | | | | 11`,
  ],
  [
    "fr",
    `
Demandes des autorités
Période | Pays | Type de demande | Décision | Nombre
S1 2024 | Brésil | Données des utilisateurs | Acceptée | 3
S1 2024 | Brésil | Données des utilisateurs | Rejetée | 1
S1 2024 | Brésil | Informations techniques | Acceptée | 2
S1 2024 | Russie | Informations techniques | Rejetée | 5
Total | | | | 11`,
  ],
  [
    "es",
    `
Solicitudes de autoridades
Período | País | Tipo de solicitud | Resultado | Número
1.er semestre de 2024 | Brasil | Datos de usuarios | Aprobada | 3
1.er semestre de 2024 | Brasil | Datos de usuarios | Rechazada | 1
1.er semestre de 2024 | Brasil | Información técnica | Aprobada | 2
1.er semestre de 2024 | Rusia | Información técnica | Rechazada | 5
Total | | | | 11`,
  ],
  [
    "pt",
    `
Solicitações de autoridades
Período | País | Tipo de solicitação | Resultado | Quantidade
1º semestre de 2024 | Brasil | Dados de usuários | Aprovada | 3
1º semestre de 2024 | Brasil | Dados de usuários | Rejeitada | 1
1º semestre de 2024 | Brasil | Informações técnicas | Aprovada | 2
1º semestre de 2024 | Rússia | Informações técnicas | Rejeitada | 5
Total | | | | 11`,
  ],
  [
    "ru",
    `
Запросы государственных органов
Период | Страна | Вид запроса | Решение | Количество
I полугодие 2024 | Бразилия | Данные пользователей | Одобрено | 3
I полугодие 2024 | Бразилия | Данные пользователей | Отклонено | 1
I полугодие 2024 | Бразилия | Техническая информация | Одобрено | 2
I полугодие 2024 | Россия | Техническая информация | Отклонено | 5
Итого | | | | 11`,
  ],
  [
    "ja",
    `
法執行機関からの要請
期間 | 国・地域 | 要請の種類 | 結果 | 件数
2024年上半期 | ブラジル | ユーザーデータ | 承認 | 3
2024年上半期 | ブラジル | ユーザーデータ | 却下 | 1
2024年上半期 | ブラジル | 技術情報 | 承認 | 2
2024年上半期 | ロシア | 技術情報 | 却下 | 5
合計 | | | | 11`,
  ],
  [
    "zh",
    `
执法机构请求
期间 | 国家/地区 | 请求类型 | 结果 | 数量
2024年上半年 | 巴西 | 用户数据 | 批准 | 3
2024年上半年 | 巴西 | 用户数据 | 拒绝 | 1
2024年上半年 | 巴西 | 技术信息 | 批准 | 2
2024年上半年 | 俄罗斯 | 技术信息 | 拒绝 | 5
总计 | | | | 11`,
  ],
];
