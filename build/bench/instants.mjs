// @ts-check

/** 2026-01-01T00:00:00Z in milliseconds: articles of benchmarks are made at the same instant on every run. */
export const frozen = 1_767_225_600_000;

export const second = 1000;
export const minute = 60 * second;
