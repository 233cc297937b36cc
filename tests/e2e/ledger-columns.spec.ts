import { expect, test } from './support/attest-test.ts'

const tenDays = 'The checks would take about ten days'

test('In a small window the ledger fits without scrolling sideways, and what it leaves out can be filtered by', async ({
  attest,
}) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  const heads = ledger.grid.getByRole('columnheader')
  await expect(heads.filter({ hasText: 'Cue' })).toBeVisible()
  await attest.resize(1024, 700)
  await expect(heads.filter({ hasText: 'Cue' })).toHaveCount(0)
  const overflow = () => ledger.grid.evaluate((grid) => grid.scrollWidth - grid.clientWidth)
  expect(await overflow()).toBe(0)
  await ledger.groupBySource()
  await expect(ledger.grid.getByText('Without a source', { exact: true })).toBeVisible()
  expect(await overflow()).toBe(0)

  await ledger.filterBy('Cue', 'told reporters')
  await ledger.expectCount(1)
  await ledger.clearFilters()
  await ledger.filterBy('Source', 'Mara Lindholm')
  await expect(ledger.row(tenDays)).toBeVisible()
})

test('Every title of a column is whole, with its funnel beside it', async ({ attest }) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  await ledger.expectCount(10)
  for (const width of [1440, 1240, 1024]) {
    await attest.resize(width, 700)
    await expect(ledger.row(tenDays)).toBeVisible()
    const heads = await ledger.grid.getByRole('columnheader').all()
    for (const head of heads) {
      const isCut = await head.evaluate((element) =>
        [...element.querySelectorAll('.truncate')].some((title) => title.scrollWidth > title.clientWidth),
      )
      expect(isCut, `${await head.textContent()} at ${width} pixels`).toBe(false)
    }
    const funnels = await ledger.grid
      .getByRole('columnheader')
      .getByRole('button', { name: /^Filter by/ })
      .count()
    expect(funnels).toBe(heads.length - 2)
  }
})

test('Grouped by source, the rows do not say their source again', async ({ attest }) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  await expect(ledger.row(tenDays)).toContainText('Mara Lindholm')
  await ledger.groupBySource()
  await expect(ledger.grid.getByRole('columnheader', { name: 'Source' })).toHaveCount(0)
  await expect(ledger.row(tenDays)).not.toContainText('Mara Lindholm')
  await expect(ledger.grid.getByText('Mara Lindholm', { exact: true })).toBeVisible()
})
