import { type ThemeConfig, theme } from 'antd'

/** The tokens of the look; `base.css` carries the same as custom properties. */
export const colours = {
  ink: '#1F2A37',
  inkQuiet: '#55606E',
  paper: '#FAFAF7',
  sheet: '#FFFFFF',
  stone: '#E6E3DA',
  bronze: '#8A6A3B',
  azure: '#1D5FA8',
  amber: '#8F5B10',
  amberIcon: '#B7791F',
  amberGround: '#FFF6DF',
  orange: '#B3500C',
  cinnabar: '#B3261E',
  cinnabarGround: '#FDECEA',
  pine: '#1F7A4D',
} as const

const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif'

/**
 * @param fontSize px: 16 where citizens read, 14 where officers work
 * @param isMoving false where the reader asked for less motion
 */
export const lightTheme = (fontSize: number, isMoving: boolean): ThemeConfig => ({
  cssVar: {},
  token: {
    motion: isMoving,
    colorPrimary: colours.azure,
    colorLink: colours.azure,
    colorInfo: colours.azure,
    colorSuccess: colours.pine,
    colorWarning: colours.amber,
    // a slip in a form is no red card: errors are amber, cinnabar is kept for what cannot be undone
    colorError: colours.amber,
    colorSuccessBg: '#E8F4ED',
    colorSuccessBorder: '#A9D3BC',
    colorInfoBg: '#EAF2FB',
    colorInfoBorder: '#A9C8EA',
    colorWarningBg: colours.amberGround,
    colorWarningBorder: '#E3C487',
    colorErrorBg: colours.amberGround,
    colorErrorBorder: '#E3C487',
    colorTextBase: colours.ink,
    colorTextSecondary: colours.inkQuiet,
    colorTextDescription: colours.inkQuiet,
    colorTextPlaceholder: '#667080',
    colorBgLayout: colours.paper,
    colorBgContainer: colours.sheet,
    colorBorder: '#8F8B80',
    colorBorderSecondary: colours.stone,
    colorSplit: colours.stone,
    borderRadius: 6,
    fontFamily,
    fontSize,
    fontSizeSM: fontSize - 2,
    motionDurationSlow: '0.18s',
    motionDurationMid: '0.14s',
    motionDurationFast: '0.08s',
    controlHeight: fontSize >= 16 ? 44 : 34,
    controlHeightLG: fontSize >= 16 ? 52 : 40,
  },
  components: {
    Button: { colorError: colours.cinnabar, fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none' },
    Form: { labelColor: colours.ink, verticalLabelPadding: '0 0 6px' },
    Table: { headerBg: colours.paper, headerSplitColor: 'transparent', rowHoverBg: '#F5F3EC' },
    Tabs: { inkBarColor: colours.bronze, itemSelectedColor: colours.bronze, itemHoverColor: colours.bronze },
    Menu: { itemSelectedBg: '#F3EEE4', itemSelectedColor: colours.bronze },
    Segmented: { itemSelectedColor: colours.bronze },
  },
})

/** The wall: dark, large, still. */
export const wallTheme = (fontSize: number): ThemeConfig => ({
  algorithm: theme.darkAlgorithm,
  token: {
    colorPrimary: '#7FB2E8',
    colorLink: '#9CC4EE',
    colorSuccess: '#6CC79A',
    colorWarning: '#F0B84A',
    colorError: '#FF8A80',
    colorTextBase: '#F1EEE6',
    colorBgBase: '#12171E',
    fontFamily,
    fontSize,
    motion: false,
  },
})
