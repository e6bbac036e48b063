/** A picture on a sheet. */
export interface Shape {
  readonly id: string;
  name: string;
  /** In base64. */
  readonly png: string;
  altText: string;
  altTitle: string;
  lockAspectRatio: boolean;
  /** In points. */
  left: number;
  top: number;
  width: number;
  height: number;
}
