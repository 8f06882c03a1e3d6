import { Module } from '@nestjs/common';
import { AnswersController } from './answers.controller.js';
import { AnswersRepository } from './answers.repository.js';
import { AnswersService } from './answers.service.js';
import { QuestionCache } from './question-cache.js';

@Module({
  controllers: [AnswersController],
  providers: [AnswersService, AnswersRepository, QuestionCache],
  exports: [AnswersService],
})
export class AnswersModule {}
