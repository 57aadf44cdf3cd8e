import { listed } from './listed'
import type { SegmentationRules } from './rules'

/** What stands in the names of every language: a foreign title keeps its full stop. */
export const names: SegmentationRules = {
  never: listed`St. Mr. Mrs. Ms. Dr. Prof. Gen. Col. Lt. Capt. Sgt. Gov. vs.`,
  seldom: listed`Jr. Sr. Inc. Ltd. Co. Corp. U.S. U.K. U.N. E.U. Yahoo!`,
  beforeFigure: listed`No. Nr. Art. Vol. Fig. №. Nº. n°.`,
}
