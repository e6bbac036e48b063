/** Words of a note that figures have been changed since they were published; for `normaliseWords`. */
export const REVISED =
  /\b(restat(ed?|ements?)|revis(ed|ions?)|amended|corrected|rectified|updated (since|after|figures?|numbers?|to reflect)|late (corrections?|additions?)|berichtigt\w*|korrigiert\w*|revidiert\w*|nachtraglich\w*|corrigee?s?|revisee?s?|rectifiee?s?|corregid[ao]s?|revisad[ao]s?|rectificad[ao]s?|actualizad[ao]s?|corrigid[ao]s?|retificad[ao]s?|atualizad[ao]s?)\b|пересмотр|уточнен|исправлен|скорректирован|修正|訂正|改訂|更正|修订/;
