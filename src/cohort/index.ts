/**
 * The cohort door of resiliens: column tables, scoring by the column, SQL.
 *
 * @module resiliens/cohort
 */
export { type ColumnScorer, compileColumns } from '../compile/columns/compile-columns.js';
export { rowOfResult } from '../compile/columns/read-result.js';
export type { TableOptions } from '../compile/columns/table-builder.js';
export type { BandCounts, ColumnResult, NumberColumn, ScoreColumns } from '../model/column-result.js';
export type { ColumnTable, ItemColumn } from '../model/column-table.js';
export { tableFromRows } from './table/from-rows.js';
