import { ValidateBy } from 'class-validator';
import { isTimeZoneName } from '../../../shared/time-zone';

/** The name of an IANA time zone. */
export const TimeZoneName = (): PropertyDecorator =>
  ValidateBy({
    name: 'is_time_zone',
    validator: {
      validate: isTimeZoneName,
      defaultMessage: () => 'must be the IANA name of a time zone, as Europe/London',
    },
  });
