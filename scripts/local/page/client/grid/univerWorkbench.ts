// Univer with the parts that the page needs: no toolbar, no formulas of its own, no number formats of its own.
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import coreTexts from '@univerjs/preset-sheets-core/locales/es-ES';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import {
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
} from '@univerjs/preset-sheets-data-validation';
import { applyAccent } from './theme';

export interface Workbench {
  injector: Injector;
  commands: ICommandService;
  workbook: Workbook;
}

export const unitId = 'book';

/** Draws the workbook in `container`; one a page. */
export function createWorkbench(container: HTMLElement, data: Partial<IWorkbookData>): Workbench {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: mergeLocales(coreTexts, validationTexts) },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, contextMenu: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  // The cell's editor is in it.
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    // Its field would take the keys from the cell that is typed in.
    showSearchOnDropdown: false,
  });
  const injector = univer.__getInjector();
  applyAccent(injector);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return {
    injector,
    commands: injector.get(ICommandService),
    workbook: injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)!,
  };
}
