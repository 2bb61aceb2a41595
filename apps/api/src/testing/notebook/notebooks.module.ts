import { Module } from '@nestjs/common';
import { NotebookPresenter } from './notebook.presenter.js';
import { NotebooksController } from './notebooks.controller.js';
import { NotebooksRepository } from './notebooks.repository.js';
import { NotebooksService } from './notebooks.service.js';

/** The smallest whole slice: the platform is tried on it, and a new feature can be made after it. */
@Module({
  controllers: [NotebooksController],
  providers: [NotebooksService, NotebooksRepository, NotebookPresenter],
  exports: [NotebooksService],
})
export class NotebooksModule {}
