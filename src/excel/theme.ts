/**
 * Whether Excel itself is dark now; `null` where it does not say. There is no event for a change, and in Excel on the web
 * there is no theme at all, whatever the typings promise (OfficeDev/office-js #713, #3410).
 */
export function isDarkTheme(): boolean | null {
  const theme: { readonly isDarkTheme?: boolean } | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme ?? null;
}
